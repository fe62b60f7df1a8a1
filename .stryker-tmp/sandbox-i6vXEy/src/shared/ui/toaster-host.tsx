// @ts-nocheck
import { lazy, Suspense, useState, useSyncExternalStore } from 'react'
import { hasNotifications, onNotification } from './notify'

const Toaster = lazy(() => import('./toaster'))

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
