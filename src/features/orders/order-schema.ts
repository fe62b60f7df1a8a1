import * as z from 'zod/mini'
import { planReferenceSchema } from '@/features/plans/plan-schema'
import { instant, money, wireObject } from '@/shared/api/wire'
import { billingAddressSchema } from './billing-address-schema'
import { chargeLinesSchema } from './charge-line'

const orderStatuses = [
  'pending_payment',
  'processing',
  'paid',
  'failed',
  'expired',
  'cancelled',
  'refunded',
  'partially_refunded',
] as const
type OrderStatus = (typeof orderStatuses)[number] | 'unknown'

/** A status that this page does not know yet is "being checked", neither success nor failure. */
const orderStatus = z.pipe(
  z.string(),
  z.transform(
    (status): OrderStatus => orderStatuses.find((known) => known === status) ?? 'unknown',
  ),
)

const text = z.nullish(z.string())

/** How the buyer chose to pay. Types are an open set; the codes that a type has not are absent. */
const orderPaymentSchema = wireObject({
  type: z.string(),
  bank: text,
  va_number: text,
  biller_code: text,
  bill_key: text,
  payment_code: text,
  store: text,
  qr_string: text,
  deeplink_url: text,
  masked_card: text,
  expires_at: z.nullish(instant),
  pdf_url: text,
})
export type OrderPayment = z.output<typeof orderPaymentSchema>

const orderShape = {
  order_id: z.string(),
  status: orderStatus,
  plan: planReferenceSchema,
  lines: chargeLinesSchema,
  total: money,
  currency: z.literal('IDR'),
  created_at: instant,
  expires_at: instant,
  paid_at: z.nullish(instant),
  snap_token: text,
  snap_redirect_url: text,
  payment: z.nullish(orderPaymentSchema),
  subscription: z.object({ status: z.string() }),
  refunded_amount: z.nullish(money),
  failure: z.nullish(z.object({ code: z.string(), message: z.string() })),
  receipt_number: text,
  billing: billingAddressSchema,
  server_time: instant,
}

/** With the moment at which it came, on the clock of `performance.now()`: nobody sets that one. */
export const orderSchema = z.pipe(
  wireObject(orderShape),
  z.transform((order) => ({ ...order, receivedAt: performance.now() })),
)
export type Order = z.output<typeof orderSchema>

export const orderPageSchema = wireObject({
  orders: z.array(orderSchema),
  next_cursor: z.nullable(z.string()),
})
