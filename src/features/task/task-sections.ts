import type { InterruptedTask } from './interrupted-task'

/** The ids of the workspace's sections, by what is done there. */
export const taskSections = {
  notebooks: 'notebooks',
  notes: 'note',
  ai_chat: 'chat',
  semantic_search: 'search',
} as const satisfies Record<InterruptedTask['feature'], string>
