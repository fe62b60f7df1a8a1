import { type Failure, FailureError } from './failure'

const missing = new WeakSet<Error>()

/**
 * Remembers which errors are about code of a page that could not be fetched, and keeps the router from knowing them by
 * their message: it would reload by itself, without a network too, and once for each file of a release.
 * See vite.dev/guide/build, "Load Error Handling".
 */
export function watchMissingCode(window: Window): void {
  window.addEventListener('vite:preloadError', ({ payload }) => {
    missing.add(payload)
    payload.message = `Missing code: ${payload.message}`
  })
}

export function isMissingCode(error: unknown): boolean {
  return error instanceof Error && missing.has(error)
}

export function missingCodeFailure(): Failure {
  return { kind: navigator.onLine ? 'unreachable' : 'offline' }
}

/** The address of this file holds a hash of the build. */
const reloadedKey = `notefiber-reloaded:${new URL(import.meta.url).pathname}`

/**
 * A new document has the code of the new release. Once in a tab for each build: where that was of no use, or nothing can
 * remember it, the answer is `false` and the page says what is wrong.
 */
export function reloadOnce(window: Window): boolean {
  if (!window.navigator.onLine) return false
  try {
    if (window.sessionStorage.getItem(reloadedKey) !== null) return false
    window.sessionStorage.setItem(reloadedKey, 'yes')
  } catch {
    return false
  }
  window.location.reload()
  return true
}

/**
 * Without the code that sends calls the page can do nothing more; index.html has the words for that. Without a network it
 * is the call that fails, and may be made again.
 */
export function leaveForMissingCode(window: Window): boolean {
  if (!window.navigator.onLine) return false
  if (!reloadOnce(window)) window.document.documentElement.dataset['broken'] = 'true'
  return true
}

/** Loads what a press needs. Of a release that has gone there is a new document; where there is none, it fails as a call does. */
export async function loadOnPress<Code>(load: () => Promise<Code>): Promise<Code> {
  try {
    return await load()
  } catch (cause) {
    if (isMissingCode(cause) && reloadOnce(window)) await new Promise(() => undefined)
    throw new FailureError(missingCodeFailure(), { cause })
  }
}

/** The page that never came to life says so, for want of a file or whatever it was. */
export function leaveForFailedStart(window: Window, error: unknown): void {
  const isMissing = isMissingCode(error)
  if (isMissing && reloadOnce(window)) return
  window.document.documentElement.dataset['broken'] = 'true'
  if (!isMissing) throw error
}
