// @ts-nocheck
import { type FieldProblem, type FieldProblemKind, Refusal } from './refusal.ts'

export interface TextRule {
  optional?: boolean
  min?: number
  max?: number
  pattern?: RegExp
}

/** Reads a request body field by field and refuses all that is wrong at once. */
export class Form {
  readonly #fields: Record<string, unknown>
  readonly #problems: FieldProblem[] = []

  constructor(body: unknown) {
    this.#fields = isRecord(body) ? body : {}
  }

  /** The trimmed text, or an empty one when it is absent or wrong. */
  text(field: string, rule: TextRule = {}): string {
    const { optional = false, min = 1, max = 100, pattern } = rule
    const value = this.#fields[field]
    if (value !== undefined && value !== null && typeof value !== 'string') {
      return this.wrong(field, 'format')
    }
    const text = (value ?? '').trim()
    if (text === '') return optional ? '' : this.wrong(field, 'required')
    if (text.length < min) return this.wrong(field, 'too_short')
    if (text.length > max) return this.wrong(field, 'too_long')
    if (pattern && !pattern.test(text)) return this.wrong(field, 'format')
    return text
  }

  flag(field: string): boolean {
    return this.#fields[field] === true
  }

  wrong(field: string, problem: FieldProblemKind): '' {
    this.#problems.push({ field, problem })
    return ''
  }

  /** Ends the reading: throws when a field was wrong. */
  done(): void {
    if (this.#problems.length > 0) throw new Refusal('VALIDATION', { problems: this.#problems })
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
