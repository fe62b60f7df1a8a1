// @ts-nocheck
import type { IndexedDbOptions } from './indexed-db-store.ts'

/** Web Locks for Node, which has none: one holder at a time, in the order of asking. */
export function oneAtATime(): NonNullable<IndexedDbOptions['locks']> {
  let last: Promise<unknown> = Promise.resolve()
  return {
    request: (_name, work) => {
      const turn = last.then(work)
      last = turn.catch(() => undefined)
      return turn
    },
  }
}
