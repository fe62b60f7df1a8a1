// @ts-nocheck
import type { Feature } from './plan/plan.ts'
import type { Quote } from './plan/quote.ts'

export type RefusalType =
  | 'VALIDATION'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'FEATURE_NOT_IN_PLAN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'ALREADY_SUBSCRIBED'
  | 'ORDER_PENDING'
  | 'PRICE_CHANGED'
  | 'DOWNGRADE_NOT_ALLOWED'
  | 'PROMO_INVALID'
  | 'SOLD_OUT'
  | 'NOT_ON_SALE'
  | 'IDEMPOTENCY_CONFLICT'
  | 'LIMIT_EXCEEDED'
  | 'RATE_LIMITED'
  | 'GATEWAY'

export type FieldProblemKind =
  | 'required'
  | 'too_long'
  | 'too_short'
  | 'format'
  | 'unknown'
  | 'taken'
  | 'free_plan'
  | 'promo'

export interface FieldProblem {
  field: string
  problem: FieldProblemKind
}

export interface LimitReached {
  feature: Feature
  limit: number
  used: number
  resetsAt?: number
  /** Whether a bigger plan would lift this limit. */
  upgradeLifts: boolean
}

/** What a refusal tells besides its type; each type uses at most one of these. */
export interface RefusalDetails {
  problems?: FieldProblem[]
  feature?: Feature
  orderId?: string
  quote?: Quote
  limit?: LimitReached
  retryAfterS?: number
}

/**
 * A verb that says no. It is thrown before anything changes, so a caller may keep the world as it is;
 * what a verb records on purpose before it refuses (a wrong password, a forged notification) stays.
 */
export class Refusal extends Error {
  readonly type: RefusalType
  readonly details: RefusalDetails

  constructor(type: RefusalType, details: RefusalDetails = {}) {
    super(type)
    this.name = 'Refusal'
    this.type = type
    this.details = details
  }
}

export function refuseField(field: string, problem: FieldProblemKind): Refusal {
  return new Refusal('VALIDATION', { problems: [{ field, problem }] })
}
