interface NotedInteraction {
  interactionId: number
  /** From the press to the next paint, in ms, in steps of 8. */
  duration: number
  name: string
  startTime: number
}

/** What the scripts of this folder tell about the page. Times are in ms. */
interface Bench {
  // load-watch.js
  paint: Record<string, number>
  lcp: number
  shift: number
  seen: Record<string, number>
  // interaction-watch.js
  takeInteractions(): NotedInteraction[]
  watchNextPage(): void
  frames: number
  shownAfter: number
  watchPress(): void
  pressMs: number
  paidAt: number
  payment(origin: string): { total: number; waited: number }
}

interface Window {
  bench: Bench
}
