// @ts-nocheck
import * as z from 'zod/mini'
import { instant, wireObject } from '@/shared/api/wire'

/** The answer to a placed order. Without a token the redirect address is used; with neither the order's page offers a retry. */
export const placedOrderSchema = wireObject({
  subscription_id: z.string(),
  order_id: z.string(),
  status: z.string(),
  snap_token: z.nullish(z.string()),
  snap_redirect_url: z.nullish(z.string()),
  expires_at: instant,
})
export type PlacedOrder = z.output<typeof placedOrderSchema>

/** What the browser sends: a plan and an address, never a price. */
export interface CheckoutBody {
  readonly plan_id: string
  readonly promo_code?: string
  readonly summary_version: string
  readonly first_name: string
  readonly last_name?: string
  readonly email: string
  readonly phone: string
  readonly address_line1: string
  readonly address_line2?: string
  readonly country: string
  readonly state?: string
  readonly city: string
  readonly postal_code?: string
  readonly tax_id?: string
  readonly company_name?: string
}

export const pendingOrderDetails = wireObject({ order_id: z.string() })
