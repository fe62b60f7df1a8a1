import type { MessageShape } from '../../message-shape'

export const pricing = {} as const

export type PricingMessages = MessageShape<typeof pricing>
