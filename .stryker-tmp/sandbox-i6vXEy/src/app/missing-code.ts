// @ts-nocheck
import type { Failure } from '@/shared/lib/failure'

const missing = new WeakSet<Error>()

/**
 * Remembers which errors are about code of a page that could not be fetched.
 * The router takes such an error for a new release and reloads; without a network that would leave nothing on the
 * screen, so it must not know the error by its message. See vite.dev/guide/build, "Load Error Handling".
 */
export function watchMissingCode(window: Window): void {
  window.addEventListener('vite:preloadError', ({ payload }) => {
    missing.add(payload)
    if (!window.navigator.onLine) payload.message = `No network: ${payload.message}`
  })
}

export function isMissingCode(error: unknown): boolean {
  return error instanceof Error && missing.has(error)
}

export function missingCodeFailure(): Failure {
  return { kind: navigator.onLine ? 'unreachable' : 'offline' }
}
