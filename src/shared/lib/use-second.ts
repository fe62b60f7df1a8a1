import { useSyncExternalStore } from 'react'

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, 1000)
  return () => clearInterval(timer)
}

/** `performance.now()`, to the second; the component follows it. Who sets the device's clock does not move it. */
export function useSecond(): number {
  return useSyncExternalStore(subscribe, currentSecond, currentSecond)
}

function currentSecond(): number {
  return Math.floor(performance.now() / 1000) * 1000
}
