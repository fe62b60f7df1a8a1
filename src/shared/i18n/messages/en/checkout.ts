import type { CheckoutMessages } from '../id/checkout'

export const checkout: CheckoutMessages = {}
