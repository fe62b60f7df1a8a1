import type { HttpAnswer } from './http'

/** As much of an `AxiosError` as is read: the answer, or why there is none. */
export interface HttpError {
  readonly code?: string
  readonly response?: HttpAnswer
}

/** An error that reads like the HTTP client's own, where that is not there. */
export function httpError(is: HttpError, cause?: unknown): Error {
  return Object.assign(new Error(is.code ?? `${is.response?.status}`, { cause }), is, {
    isAxiosError: true,
  })
}

export function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && 'isAxiosError' in error
}
