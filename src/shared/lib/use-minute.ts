import { useSyncExternalStore } from 'react'

const lookEveryMs = 5_000

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, lookEveryMs)
  return () => clearInterval(timer)
}

/** The device's time, to the minute; the component follows it. */
export function useMinute(): number {
  return useSyncExternalStore(subscribe, currentMinute)
}

function currentMinute(): number {
  return Math.floor(Date.now() / 60_000) * 60_000
}
