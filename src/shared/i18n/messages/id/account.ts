import type { MessageShape } from '../../message-shape'

export const account = {} as const

export type AccountMessages = MessageShape<typeof account>
