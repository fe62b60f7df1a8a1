import type { EarlyAnswer } from './early-call'
import type { HttpAnswer } from './http'
import { httpError } from './http-error'

/** A tab that was asleep while it loaded asks anew. */
const oldAfterMs = 60_000

/**
 * Takes the answer that is under way for a call already, once: the next call of the same address asks for itself.
 * What was asked in somebody's name is only for calls with the very same token.
 */
export function takeEarlyAnswer(call: string, token?: string): Promise<EarlyAnswer> | undefined {
  const name = token === undefined ? call : `${call} ${token}`
  const early = window.earlyCalls?.[name]
  delete window.earlyCalls?.[name]
  early?.news?.close()
  return isFresh() ? early?.answer : undefined
}

/** Whether an answer from below this path, asked without a token, is still to be taken. */
export function hasEarlyAnswer(path: string): boolean {
  const calls = Object.keys(window.earlyCalls ?? {})
  return isFresh() && calls.some((call) => call.includes(path) && call.split(' ').length === 2)
}

function isFresh(): boolean {
  return performance.now() < oldAfterMs
}

/** An early answer as the HTTP client would have given it, failures included. */
export async function answerOf(early: Promise<EarlyAnswer>): Promise<HttpAnswer> {
  const answer = await early
  if ('error' in answer) throw httpError({ code: codeOf(answer.error) })
  const { status, headers, body } = answer
  const response: HttpAnswer = { status, headers, data: parsed(body) }
  if (status >= 200 && status < 300) return response
  throw httpError({ response })
}

/** Only its timeout ends an early call; Chromium before 124 names that `AbortError`. */
function codeOf(error: string): string {
  return error === 'TimeoutError' || error === 'AbortError' ? 'ETIMEDOUT' : 'ERR_NETWORK'
}

/** As the HTTP client does: what is no JSON stays text. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}
