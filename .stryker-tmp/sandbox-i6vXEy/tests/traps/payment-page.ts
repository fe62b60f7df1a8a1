// @ts-nocheck
import { vi } from 'vitest'
import type { Snap } from '../../src/features/payment/snap.ts'
import { createSnapLoader } from '../../src/features/payment/snap-loader.ts'
import { openSnap } from '../../src/features/payment/snap-popup.ts'
import { merchantPage, SCRIPT, TOKEN } from '../snap/merchant-page.ts'

/** A page of ours with the mock's snap.js, asked through our own loader and wrapper. */
export function paymentPage() {
  const page = merchantPage()
  const { window } = page
  // The wrapper names these two as globals; here each page brings its own.
  vi.stubGlobal('MutationObserver', window.MutationObserver)
  vi.stubGlobal('HTMLIFrameElement', window.HTMLIFrameElement)
  Object.defineProperties(window, {
    setTimeout: { value: setTimeout },
    clearTimeout: { value: clearTimeout },
  })

  return {
    ...page,
    loader: () =>
      createSnapLoader({ scriptUrl: SCRIPT, clientKey: 'key', timeoutMs: 10_000, window }),
    tags: () => [...page.document.scripts],
    /** Opens the popup without its frame having said anything yet. */
    press: () =>
      openSnap(page.snap() as unknown as Snap, {
        token: TOKEN,
        language: 'id',
        frameTitle: 'Halaman pembayaran',
        watchdogMs: 15_000,
        window,
      }),
    /** Opens the popup and lets its frame appear. */
    pay() {
      const popup = this.press()
      page.say('queryToken')
      return popup
    },
  }
}

/** What a promise has come to, once all that waits behind it has run. */
export async function outcomeOf(promise: Promise<string>): Promise<string> {
  await vi.advanceTimersByTimeAsync(0)
  return Promise.race([promise, Promise.resolve('still open')])
}
