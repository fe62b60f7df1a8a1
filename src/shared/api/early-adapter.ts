import { AxiosError, type AxiosAdapter, AxiosHeaders, type InternalAxiosRequestConfig } from 'axios'
import type { EarlyAnswer } from './early-call'

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

/** Lets axios take an early answer for its own, failures included. */
export function earlyAdapter(early: Promise<EarlyAnswer>): AxiosAdapter {
  return async (config) => {
    const answer = await early
    if ('error' in answer) throw new AxiosError(answer.error, codeOf(answer.error), config)
    const response = toResponse(answer, config)
    if (answer.status >= 200 && answer.status < 300) return response
    throw new AxiosError(`${answer.status}`, undefined, config, undefined, response)
  }
}

/** Only its timeout ends an early call; Chromium before 124 names that `AbortError`. */
function codeOf(error: string): string {
  return error === 'TimeoutError' || error === 'AbortError'
    ? AxiosError.ETIMEDOUT
    : AxiosError.ERR_NETWORK
}

function toResponse(
  { status, headers, body }: Exclude<EarlyAnswer, { error: string }>,
  config: InternalAxiosRequestConfig,
) {
  return { data: body, status, statusText: '', headers: new AxiosHeaders(headers), config }
}
