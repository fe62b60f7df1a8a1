import type { Answer } from './api-client.ts'

/** How to bring about each documented answer, by `method path status`. */
export type Provocations = Record<string, () => Promise<Answer>>
