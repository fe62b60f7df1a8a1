// @ts-nocheck
import type * as z from 'zod/mini'
import { orderPageSchema, orderSchema } from '../../src/features/orders/order-schema.ts'
import { billingAddressSchema } from '../../src/features/orders/billing-address-schema.ts'
import { placedOrderSchema } from '../../src/features/checkout/checkout-schema.ts'
import { orderSummarySchema } from '../../src/features/checkout/summary-schema.ts'
import { planListSchema } from '../../src/features/plans/plan-schema.ts'
import {
  citiesSchema,
  countriesSchema,
  postcodesSchema,
  statesSchema,
} from '../../src/features/region/region-schema.ts'
import { subscriptionSchema } from '../../src/features/subscription/subscription-schema.ts'
import { usageSchema } from '../../src/features/usage/usage-schema.ts'
import {
  chatReplySchema,
  noteListSchema,
  noteSchema,
  notebookListSchema,
  notebookSchema,
  searchAnswerSchema,
} from '../../src/features/workspace/workspace-schema.ts'
import { sessionGrantSchema } from '../../src/shared/api/access-token.ts'
import { nothing, wireMaybe } from '../../src/shared/api/wire.ts'
import type { Method } from './openapi.ts'

type Call = `${Method} ${string}`

/** What the app reads each success with: `method path`, as in the document. */
export const schemas: Readonly<Record<Call, z.core.$ZodType>> = {
  'post /auth/login': sessionGrantSchema,
  'post /auth/register': sessionGrantSchema,
  'post /auth/refresh': sessionGrantSchema,
  'post /auth/logout': nothing,
  'post /auth/forgot-password': nothing,
  'post /auth/reset-password': nothing,
  'get /plans': planListSchema,
  'get /payment/summary': orderSummarySchema,
  'post /payment/checkout': placedOrderSchema,
  'get /orders': orderPageSchema,
  'get /orders/{order_id}': orderSchema,
  'post /orders/{order_id}/sync': orderSchema,
  'post /orders/{order_id}/cancel': orderSchema,
  'get /payment/status': subscriptionSchema,
  'post /subscription': subscriptionSchema,
  'get /user/billing': wireMaybe(billingAddressSchema),
  'get /user/usage-status': usageSchema,
  'get /notebooks': notebookListSchema,
  'post /notebooks': notebookSchema,
  'get /notebooks/{notebook_id}/notes': noteListSchema,
  'post /notebooks/{notebook_id}/notes': noteSchema,
  'put /notes/{note_id}': noteSchema,
  'delete /notes/{note_id}': nothing,
  'post /ai/chat': chatReplySchema,
  'post /ai/search': searchAnswerSchema,
  'get /countries': countriesSchema,
  'get /states': statesSchema,
  'get /cities': citiesSchema,
  'get /zipcodes': postcodesSchema,
}

/** Calls of the contract that no screen makes yet, and the one that is not for browsers. */
export const unread: readonly Call[] = [
  'get /user/profile',
  'post /user/refund/request',
  'get /user/refunds',
  'put /user/billing',
  'get /postcodes/{code}',
  'post /webhooks/midtrans',
]

/** Breakages that the app lets through, as `method path: field how`, each with its reason. */
export const tolerated: readonly { readonly breakage: RegExp; readonly because: string }[] = [
  {
    breakage: /^get \/plans: data\.\d+\.(rank|currency) missing$/,
    because: 'the order of the list ranks, and a missing currency reads as IDR',
  },
  {
    breakage: /^get \/payment\/summary: data\.price_per_unit /,
    because: 'the page words the unit price by itself',
  },
  { breakage: /: data of the wrong type$/, because: 'nobody reads the data of these calls' },
]
