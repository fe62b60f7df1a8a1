/**
 * What happened in the app, for whoever watches it run. Nothing in it is about a person: names of pages, fields and
 * plans, outcomes from closed sets, spans of time, and the request ids that the API made.
 */
export type AppEvent =
  /** `route` is the pattern of the address (`/orders/$orderId`), never the address. */
  | { readonly type: 'pageViewed'; readonly route: string; readonly locale: 'id' | 'en' }
  | { readonly type: 'plansViewed'; readonly period: 'month' | 'year' }
  | { readonly type: 'checkoutStarted'; readonly plan: string; readonly period: string }
  /** A field that was wrong when the form was sent, by its name in the form. */
  | { readonly type: 'fieldRefused'; readonly field: string }
  | { readonly type: 'snapOpened' }
  /** How the popup ended, as far as the page was told; it says nothing of the payment. */
  | { readonly type: 'snapClosed'; readonly outcome: string }
  /** Where the server says that an order stands. */
  | { readonly type: 'orderMoved'; readonly standing: string }
  /** From this page's first news of the money to the plan being open, in ms. */
  | { readonly type: 'planActivated'; readonly afterMs: number }
  | {
      readonly type: 'requestFailed'
      readonly kind: string
      readonly status?: number
      readonly requestId?: string
    }
  /** https://web.dev/articles/vitals; ms, but for CLS. */
  | {
      readonly type: 'vitalMeasured'
      readonly name: 'CLS' | 'FCP' | 'INP' | 'LCP' | 'TTFB'
      readonly value: number
      readonly rating: 'good' | 'needs-improvement' | 'poor'
    }
