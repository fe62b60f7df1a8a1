/** Whether somebody looks at this page and the network is there, and when that changes. */
// @ts-nocheck

export interface PageAttention {
  isThere(): boolean
  /** Told when the person or the network leaves, and whenever one of them is back. */
  subscribe(listener: () => void): () => void
}

export function pageAttention(window: Window): PageAttention {
  const { document, navigator } = window
  return {
    isThere: () => document.visibilityState === 'visible' && navigator.onLine,
    subscribe(listener) {
      // From another tab or window, and from the browser's back/forward cache.
      const fromCache = ({ persisted }: PageTransitionEvent) => {
        if (persisted) listener()
      }
      const changes = ['focus', 'online', 'offline'] as const
      for (const change of changes) window.addEventListener(change, listener)
      window.addEventListener('pageshow', fromCache)
      document.addEventListener('visibilitychange', listener)
      return () => {
        for (const change of changes) window.removeEventListener(change, listener)
        window.removeEventListener('pageshow', fromCache)
        document.removeEventListener('visibilitychange', listener)
      }
    },
  }
}
