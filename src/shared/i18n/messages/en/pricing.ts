import type { PricingMessages } from '../id/pricing'

export const pricing: PricingMessages = {}
