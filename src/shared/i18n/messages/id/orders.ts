import type { MessageShape } from '../../message-shape'

export const orders = {} as const

export type OrderMessages = MessageShape<typeof orders>
