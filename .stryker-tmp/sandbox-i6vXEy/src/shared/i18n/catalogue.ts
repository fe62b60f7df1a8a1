// @ts-nocheck
import type { Locale } from './locale'
import type { AccountMessages } from './messages/id/account'
import type { CheckoutMessages } from './messages/id/checkout'
import type { CommonMessages } from './messages/id/common'
import type { OrderMessages } from './messages/id/orders'
import type { PricingMessages } from './messages/id/pricing'
import type { WorkspaceMessages } from './messages/id/workspace'

/** The sections of the message catalogue; each is a chunk of its own, in the language in use only. */
export interface Catalogue {
  readonly common: CommonMessages
  readonly pricing: PricingMessages
  readonly account: AccountMessages
  readonly checkout: CheckoutMessages
  readonly orders: OrderMessages
  readonly workspace: WorkspaceMessages
}
export type Section = keyof Catalogue

type Loaders = { readonly [S in Section]: () => Promise<Catalogue[S]> }

export const loaders: { readonly [L in Locale]: Loaders } = {
  id: {
    common: async () => (await import('./messages/id/common')).common,
    pricing: async () => (await import('./messages/id/pricing')).pricing,
    account: async () => (await import('./messages/id/account')).account,
    checkout: async () => (await import('./messages/id/checkout')).checkout,
    orders: async () => (await import('./messages/id/orders')).orders,
    workspace: async () => (await import('./messages/id/workspace')).workspace,
  },
  en: {
    common: async () => (await import('./messages/en/common')).common,
    pricing: async () => (await import('./messages/en/pricing')).pricing,
    account: async () => (await import('./messages/en/account')).account,
    checkout: async () => (await import('./messages/en/checkout')).checkout,
    orders: async () => (await import('./messages/en/orders')).orders,
    workspace: async () => (await import('./messages/en/workspace')).workspace,
  },
}
