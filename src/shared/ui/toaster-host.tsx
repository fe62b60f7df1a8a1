import { lazy, Suspense, useState, useSyncExternalStore } from 'react'
import { hasNotifications, onNotification } from './notify'

// The page itself says what a toast says, so a toaster that does not come is no loss that may take the page with it.
const Toaster = lazy(() => import('./toaster').catch(() => ({ default: () => null })))

/** Loads the toaster with the first toast, so that nobody downloads it for nothing. */
export function ToasterHost() {
  const [wanted, setWanted] = useState(false)
  const waiting = useSyncExternalStore(onNotification, hasNotifications, () => false)
  if (waiting && !wanted) setWanted(true)
  return wanted ? (
    <Suspense fallback={null}>
      <Toaster />
    </Suspense>
  ) : null
}
