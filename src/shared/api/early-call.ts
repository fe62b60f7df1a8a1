/** What came of a call that the page's inline script made before any code of the app was there. */
export type EarlyAnswer =
  | {
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
      readonly body: string
    }
  /** Without an answer: the name of the browser's error. */
  | { readonly error: string }

export interface EarlyCall {
  readonly answer: Promise<EarlyAnswer>
  /** Whoever takes the answer closes it: news of other tabs that comes by it withdraws the call. */
  readonly news?: BroadcastChannel
}

declare global {
  interface Window {
    /** By method and address below the API's base, and the access token if it went with one: `GET /plans`. */
    earlyCalls?: Partial<Record<string, EarlyCall>>
  }
}
