/** A field that the server refused, named as the API names it (`postal_code`). */
export interface FieldError {
  readonly field: string
  readonly message: string
}

/** The refusals of the payments API that the page has words for; the set is closed by the API's contract. */
export const refusalTypes = [
  'VALIDATION',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'FEATURE_NOT_IN_PLAN',
  'NOT_FOUND',
  'CONFLICT',
  'ALREADY_SUBSCRIBED',
  'ORDER_PENDING',
  'PRICE_CHANGED',
  'DOWNGRADE_NOT_ALLOWED',
  'PROMO_INVALID',
  'SOLD_OUT',
  'NOT_ON_SALE',
  'IDEMPOTENCY_CONFLICT',
  'LIMIT_EXCEEDED',
  'RATE_LIMITED',
  'GATEWAY',
] as const
export type RefusalType = (typeof refusalTypes)[number]

interface Traced {
  /** What support needs to find the call in the server's logs. */
  readonly requestId?: string
}

/** Everything that can go wrong with a call, told apart by what the person can do about it. */
export type Failure = Traced &
  (
    | { readonly kind: 'offline' }
    | { readonly kind: 'timeout' }
    | { readonly kind: 'unreachable' }
    | { readonly kind: 'unauthorized' }
    | {
        readonly kind: 'rejected'
        readonly type: RefusalType | 'OTHER'
        readonly status: number
        readonly fields: readonly FieldError[]
        /** The refusal's own details, still as sent: parse before use. */
        readonly details?: unknown
        readonly serverMessage?: string
      }
    | { readonly kind: 'limited'; readonly retryAfterMs?: number }
    | { readonly kind: 'unavailable'; readonly status: number; readonly retryAfterMs?: number }
    | { readonly kind: 'contract' }
    | { readonly kind: 'unexpected' }
  )

/** A failure on its way through code that throws. */
export class FailureError extends Error {
  override readonly name = 'FailureError'
  readonly failure: Failure
  /** When it came about, on the clock of `performance.now()`. */
  readonly at = performance.now()

  constructor(failure: Failure, options?: ErrorOptions) {
    super(`${failure.kind}${failure.kind === 'rejected' ? ` ${failure.type}` : ''}`, options)
    this.failure = failure
  }
}

export function failureOf(error: unknown): Failure {
  return error instanceof FailureError ? error.failure : { kind: 'unexpected' }
}

/** True when the server refused with this type. */
export function isRefusal(failure: Failure, type: RefusalType): boolean {
  return failure.kind === 'rejected' && failure.type === type
}

/** Whether a limit of the plan stands in the way: used up, or not in the plan. */
export function isLimit(failure: Failure): boolean {
  return isRefusal(failure, 'LIMIT_EXCEEDED') || isRefusal(failure, 'FEATURE_NOT_IN_PLAN')
}

/**
 * Whether the same call, sent again a moment later, may well succeed. A time-out is not: the person has waited long enough
 * to be told. Neither is a server that said when to come back.
 */
export function isFleeting(failure: Failure): boolean {
  if (failure.kind === 'unavailable') return failure.retryAfterMs === undefined
  return failure.kind === 'unreachable'
}
