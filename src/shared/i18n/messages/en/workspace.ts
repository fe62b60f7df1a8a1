import type { WorkspaceMessages } from '../id/workspace'

export const workspace: WorkspaceMessages = {}
