import type { Locale } from './locale'
import type { AccountMessages } from './messages/id/account'
import type { AddressMessages } from './messages/id/address'
import type { BillingMessages } from './messages/id/billing'
import type { CheckoutMessages } from './messages/id/checkout'
import type { CommonMessages } from './messages/id/common'
import type { LegalMessages } from './messages/id/legal'
import type { LandingMessages } from './messages/id/landing'
import type { FaqMessages } from './messages/id/faq'
import type { OrderMessages } from './messages/id/orders'
import type { PricingMessages } from './messages/id/pricing'
import type { ReceiptMessages } from './messages/id/receipt'
import type { RefundMessages } from './messages/id/refunds'
import type { StopMessages } from './messages/id/stops'
import type { WorkspaceMessages } from './messages/id/workspace'

/** The sections of the message catalogue; each is a chunk of its own, in the language in use only. */
export interface Catalogue {
  readonly common: CommonMessages
  readonly pricing: PricingMessages
  readonly landing: LandingMessages
  readonly faq: FaqMessages
  readonly legal: LegalMessages
  readonly account: AccountMessages
  readonly address: AddressMessages
  readonly checkout: CheckoutMessages
  readonly stops: StopMessages
  readonly orders: OrderMessages
  readonly receipt: ReceiptMessages
  readonly refunds: RefundMessages
  readonly workspace: WorkspaceMessages
  readonly billing: BillingMessages
}
export type Section = keyof Catalogue

type Loaders = { readonly [S in Section]: () => Promise<Catalogue[S]> }

export const loaders: { readonly [L in Locale]: Loaders } = {
  id: {
    common: async () => (await import('./messages/id/common')).common,
    pricing: async () => (await import('./messages/id/pricing')).pricing,
    landing: async () => (await import('./messages/id/landing')).landing,
    faq: async () => (await import('./messages/id/faq')).faq,
    legal: async () => (await import('./messages/id/legal')).legal,
    account: async () => (await import('./messages/id/account')).account,
    address: async () => (await import('./messages/id/address')).address,
    checkout: async () => (await import('./messages/id/checkout')).checkout,
    stops: async () => (await import('./messages/id/stops')).stops,
    orders: async () => (await import('./messages/id/orders')).orders,
    receipt: async () => (await import('./messages/id/receipt')).receipt,
    refunds: async () => (await import('./messages/id/refunds')).refunds,
    workspace: async () => (await import('./messages/id/workspace')).workspace,
    billing: async () => (await import('./messages/id/billing')).billing,
  },
  en: {
    common: async () => (await import('./messages/en/common')).common,
    pricing: async () => (await import('./messages/en/pricing')).pricing,
    landing: async () => (await import('./messages/en/landing')).landing,
    faq: async () => (await import('./messages/en/faq')).faq,
    legal: async () => (await import('./messages/en/legal')).legal,
    account: async () => (await import('./messages/en/account')).account,
    address: async () => (await import('./messages/en/address')).address,
    checkout: async () => (await import('./messages/en/checkout')).checkout,
    stops: async () => (await import('./messages/en/stops')).stops,
    orders: async () => (await import('./messages/en/orders')).orders,
    receipt: async () => (await import('./messages/en/receipt')).receipt,
    refunds: async () => (await import('./messages/en/refunds')).refunds,
    workspace: async () => (await import('./messages/en/workspace')).workspace,
    billing: async () => (await import('./messages/en/billing')).billing,
  },
}
