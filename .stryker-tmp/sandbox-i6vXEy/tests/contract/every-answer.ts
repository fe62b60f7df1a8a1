// @ts-nocheck
import type { Answer } from './api-answer.ts'

/** How to bring about each documented answer, by `method path status`. */
export type Provocations = Record<string, () => Promise<Answer>>
