import type { MessageShape } from '../../message-shape'

export const checkout = {} as const

export type CheckoutMessages = MessageShape<typeof checkout>
