// @ts-nocheck
import { useSyncExternalStore } from 'react'

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, 1000)
  return () => clearInterval(timer)
}

/** The device's time, to the second; the component follows it. */
export function useSecond(): number {
  return useSyncExternalStore(subscribe, currentSecond, currentSecond)
}

function currentSecond(): number {
  return Math.floor(Date.now() / 1000) * 1000
}
