import type { MessageShape } from '../../message-shape'

export const workspace = {} as const

export type WorkspaceMessages = MessageShape<typeof workspace>
