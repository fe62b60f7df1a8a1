import { AxiosError, type AxiosAdapter, AxiosHeaders, type InternalAxiosRequestConfig } from 'axios'
import type { EarlyAnswer } from './early-answer'

/** A tab that was asleep while it loaded asks anew. */
const oldAfterMs = 60_000

/** Takes the answer that is under way for a call already, once: the next call of the same address asks for itself. */
export function takeEarlyAnswer(call: string): Promise<EarlyAnswer> | undefined {
  const answer = window.earlyAnswers?.[call]
  delete window.earlyAnswers?.[call]
  return performance.now() < oldAfterMs ? answer : undefined
}

/** Whether an answer from below this path is still to be taken. */
export function hasEarlyAnswer(path: string): boolean {
  return Object.keys(window.earlyAnswers ?? {}).some((call) => call.includes(path))
}

/** Lets axios take an early answer for its own, failures included. */
export function earlyAdapter(early: Promise<EarlyAnswer>): AxiosAdapter {
  return async (config) => {
    const answer = await early
    if ('error' in answer) {
      const code = answer.error === 'TimeoutError' ? AxiosError.ETIMEDOUT : AxiosError.ERR_NETWORK
      throw new AxiosError(answer.error, code, config)
    }
    const response = toResponse(answer, config)
    if (answer.status >= 200 && answer.status < 300) return response
    throw new AxiosError(`${answer.status}`, undefined, config, undefined, response)
  }
}

function toResponse(
  { status, headers, body }: Exclude<EarlyAnswer, { error: string }>,
  config: InternalAxiosRequestConfig,
) {
  return { data: body, status, statusText: '', headers: new AxiosHeaders(headers), config }
}
