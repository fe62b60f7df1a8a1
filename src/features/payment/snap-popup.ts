import type { Snap, SnapOptions } from './snap'

/**
 * How the popup ended. None of them says what was paid: `closed` may leave a VA behind that can be paid,
 * and `success` may still be reversed. `unavailable`: it never became visible.
 */
export type SnapOutcome = 'success' | 'pending' | 'error' | 'closed' | 'dismissed' | 'unavailable'

export interface SnapPopup {
  /** Settles exactly once, after the gateway's own clean-up, so that opening again is safe. Never rejects. */
  readonly outcome: Promise<SnapOutcome>
  /** Closes the popup from the page's side. */
  dismiss(): void
}

interface SnapPopupOptions {
  readonly token: string
  readonly language: 'id' | 'en'
  readonly frameTitle: string
  /** How long the frame may stay invisible. After two thirds of it the popup is opened once more. */
  readonly watchdogMs: number
  readonly window: Window
}

const frameId = 'snap-midtrans'

/** Opens the payment popup and reports one outcome; late and repeated callbacks are dropped. */
export function openSnap(snap: Snap, options: SnapPopupOptions): SnapPopup {
  let settle: (outcome: SnapOutcome) => void = () => undefined
  let settled = false
  const outcome = new Promise<SnapOutcome>((resolve) => {
    settle = (value) => {
      settled = true
      stopWatching()
      resolve(value)
    }
  })

  function dismiss(as: SnapOutcome = 'dismissed') {
    if (settled) return
    hideQuietly(snap)
    settle(as)
  }

  const stopWatching = watchFrame(options, {
    // Hidden, Snap gives its frame up: the next one is not the one that was blocked, or lost its network.
    onLate: () => {
      hideQuietly(snap)
      open()
    },
    onNeverSeen: () => dismiss('unavailable'),
    // A result without `status_code` calls nobody back: what has happened is for the server to say.
    onGone: () => settle('error'),
  })
  // Both openings are of one token: what either of them reports is the same hint.
  const calls: SnapOptions = {
    onSuccess: () => settle('success'),
    onPending: () => settle('pending'),
    onError: () => settle('error'),
    onClose: () => settle('closed'),
    language: options.language,
  }
  function open() {
    if (!payOnce(snap, options.token, calls)) settle('unavailable')
  }
  open()

  return { outcome, dismiss: () => dismiss() }
}

/** A popup that another screen left open, or that never loaded, blocks the next one: `hide()` clears it once. */
function payOnce(snap: Snap, token: string, options: SnapOptions): boolean {
  try {
    snap.pay(token, options)
    return true
  } catch {
    hideQuietly(snap)
  }
  try {
    snap.pay(token, options)
    return true
  } catch {
    return false
  }
}

/** Where nothing is open, hiding may throw; then there is nothing to hide. */
function hideQuietly(snap: Snap): void {
  try {
    snap.hide()
  } catch {
    return
  }
}

interface FrameNews {
  readonly onLate: () => void
  readonly onNeverSeen: () => void
  /** The frame was seen and is not any more. Who learns of that by a callback stops watching before. */
  readonly onGone: () => void
}

/** Gives the frame a name for screen readers and the focus once it is seen. Answers with the way to stop. */
function watchFrame(
  { window, frameTitle, watchdogMs }: SnapPopupOptions,
  { onLate, onNeverSeen, onGone }: FrameNews,
): () => void {
  let seen = false
  const check = () => {
    const frame = visibleFrame(window)
    if (frame === undefined) {
      if (seen) onGone()
    } else if (!seen) {
      seen = true
      stopClock()
      frame.title = frameTitle
      frame.focus()
    }
  }
  const observer = new MutationObserver(check)
  const timers = [
    window.setTimeout(onLate, (watchdogMs / 3) * 2),
    window.setTimeout(onNeverSeen, watchdogMs),
  ]
  const stopClock = () => {
    for (const timer of timers) window.clearTimeout(timer)
  }
  observer.observe(window.document.documentElement, {
    subtree: true,
    childList: true,
    attributeFilter: ['style', 'class'],
  })
  return () => {
    observer.disconnect()
    stopClock()
  }
}

function visibleFrame(window: Window): HTMLIFrameElement | undefined {
  const frame = window.document.getElementById(frameId)
  if (!(frame instanceof HTMLIFrameElement)) return undefined
  return window.getComputedStyle(frame).display === 'none' ? undefined : frame
}
