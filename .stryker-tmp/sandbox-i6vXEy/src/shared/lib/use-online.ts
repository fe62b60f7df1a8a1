// @ts-nocheck
import { useSyncExternalStore } from 'react'

/** Whether the browser believes to have a network. It may be wrong when it says yes, hardly when it says no. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine)
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}
