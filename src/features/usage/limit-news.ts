import type { Failure } from '@/shared/lib/failure'
import type { LimitHit } from './limit-hit'

/** A limit that was run into, on its way to the screen. */
export interface LimitNews {
  /** As the API refused it, or as a gate of the page knows it. */
  readonly limit: Failure | LimitHit
  /** What had the focus then. */
  readonly focused: Element | null
  /** When, on this device's clock. */
  readonly at: number
}

type Listener = (news: LimitNews) => void

let listener: Listener | undefined
/** A page's first calls may be refused before the page is there. */
let untold: LimitNews | undefined

/** There is one listener, and one way to the screen. */
export function onLimit(next: Listener): void {
  listener = next
  if (untold !== undefined) next(untold)
  untold = undefined
}

/** Tells of a limit and of the plans that lift it: not while one is told already, nor over a payment. */
export function tellLimit(limit: Failure | LimitHit): void {
  const news = { limit, focused: document.activeElement, at: Date.now() }
  if (listener === undefined) untold = news
  else listener(news)
}
