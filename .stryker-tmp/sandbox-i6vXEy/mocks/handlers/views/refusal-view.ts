// @ts-nocheck
import { isoTime } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import type { LimitReached, Refusal, RefusalDetails } from '../../domain/refusal.ts'
import { PROBLEM_WORDS, REFUSAL_WORDS, STATUS_OF } from '../refusal-words.ts'
import type { Reply } from '../reply.ts'
import { quoteView } from './quote-view.ts'

export interface RefusalContext {
  language: Language
  requestId: string
}

export function refusalReply(refusal: Refusal, { language, requestId }: RefusalContext): Reply {
  const { type, details } = refusal
  const status = STATUS_OF[type]
  const data = dataOf(details, language)
  const errors = details.problems?.map(({ field, problem }) => ({
    field,
    message: PROBLEM_WORDS[problem][language],
  }))
  const headers = new Headers()
  if (details.retryAfterS !== undefined) headers.set('retry-after', String(details.retryAfterS))
  return {
    status,
    headers,
    body: {
      success: false,
      code: status,
      message: REFUSAL_WORDS[type][language],
      error_type: type,
      ...(errors && { errors }),
      ...(data && { data }),
      request_id: requestId,
    },
  }
}

function dataOf(details: RefusalDetails, language: Language): object | undefined {
  if (details.quote) return quoteView(details.quote, language)
  if (details.orderId !== undefined) return { order_id: details.orderId }
  if (details.limit) return limitView(details.limit)
  return details.feature && { feature: details.feature }
}

function limitView({ feature, limit, used, resetsAt, upgradeLifts }: LimitReached) {
  return {
    feature,
    limit,
    used,
    reset_after: resetsAt === undefined ? null : isoTime(resetsAt),
    show_modal_pricing: upgradeLifts,
  }
}
