import axios, { type AxiosRequestConfig, type AxiosResponse } from 'axios'

export interface HttpOptions {
  readonly baseUrl: string
  readonly timeoutMs: number
  readonly locale: string
}

export type HttpCall = AxiosRequestConfig<unknown>

/** As much of an answer as the client reads. */
export type HttpAnswer = Pick<AxiosResponse<unknown>, 'status' | 'headers' | 'data'>

/** Rejects with an `AxiosError`, or with an `AbortError` for a call that was aborted. */
export type SendHttp = (call: HttpCall) => Promise<HttpAnswer>

/** A file of its own: a visitor whose calls the page has made already does without. */
export function createHttp({ baseUrl, timeoutMs, locale }: HttpOptions): SendHttp {
  const http = axios.create({
    baseURL: baseUrl,
    timeout: timeoutMs,
    withCredentials: true,
    // The API keeps no token in a cookie for scripts; looking for one would also delay each call.
    xsrfCookieName: '',
    headers: { 'Accept-Language': locale },
    transitional: { clarifyTimeoutError: true },
  })
  return async (call) => {
    try {
      return await http.request<unknown>(call)
    } catch (error) {
      if (axios.isCancel(error)) throw new DOMException('The call was aborted', 'AbortError')
      throw error
    }
  }
}
