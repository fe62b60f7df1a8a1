// @ts-nocheck
import type { Catalogue } from '@/shared/i18n/catalogue'
import type { Failure } from '@/shared/lib/failure'

interface FailureText {
  readonly title: string
  readonly text: string
}

/** The one translator of failures. Screens that know better (a taken e-mail, a refused promo code) speak for themselves. */
export function failureText(failure: Failure, m: Catalogue['common']): FailureText {
  const texts = m.failure
  switch (failure.kind) {
    case 'limited':
      return {
        title: texts.limited.title,
        text:
          failure.retryAfterMs === undefined
            ? texts.limited.text
            : texts.limited.textAfter(Math.ceil(failure.retryAfterMs / 1000)),
      }
    case 'rejected':
      if (failure.type === 'NOT_FOUND') return texts.notFound
      if (failure.type === 'FORBIDDEN') return texts.forbidden
      if (failure.type === 'CONFLICT') return texts.conflict
      return texts.rejected
    default:
      return texts[failure.kind]
  }
}
