// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Snap, SnapOptions } from './snap'
import { openSnap } from './snap-popup'

interface ScriptedSnap extends Snap {
  readonly calls: SnapOptions[]
  hidden: number
}

/** A gateway script that remembers its callbacks, to be fired in any order and number. */
function scriptedSnap(failures = 0): ScriptedSnap {
  let failing = failures
  const snap: ScriptedSnap = {
    calls: [],
    hidden: 0,
    pay(_token, options) {
      if (failing > 0) {
        failing -= 1
        throw new Error('Invalid state transition from PopupInView to PopupInView')
      }
      snap.calls.push(options)
    },
    hide() {
      snap.hidden += 1
    },
  }
  return snap
}

function open(snap: Snap) {
  return openSnap(snap, {
    token: 'token',
    language: 'id',
    frameTitle: 'Halaman pembayaran',
    watchdogMs: 15_000,
    window,
  })
}

function showFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.id = 'snap-midtrans'
  document.body.append(frame)
  return frame
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

describe('the payment popup', () => {
  test.each([
    ['onSuccess', 'success'],
    ['onPending', 'pending'],
    ['onError', 'error'],
    ['onClose', 'closed'],
  ] as const)('%s is reported as %s', async (callback, outcome) => {
    const snap = scriptedSnap()
    const popup = open(snap)
    snap.calls[0]?.[callback]()
    await expect(popup.outcome).resolves.toBe(outcome)
  })

  test('all four callbacks are always passed, and nothing undefined: a missing one would leave the page', () => {
    const snap = scriptedSnap()
    open(snap)
    expect(Object.entries(snap.calls[0] ?? {}).map(([key, value]) => [key, typeof value])).toEqual([
      ['onSuccess', 'function'],
      ['onPending', 'function'],
      ['onError', 'function'],
      ['onClose', 'function'],
      ['language', 'string'],
    ])
  })

  test('only the first callback counts, however many come and in whatever order', async () => {
    const snap = scriptedSnap()
    const popup = open(snap)
    snap.calls[0]?.onPending()
    snap.calls[0]?.onPending()
    snap.calls[0]?.onSuccess()
    snap.calls[0]?.onClose()
    await expect(popup.outcome).resolves.toBe('pending')
  })

  test('a popup that another screen left open is hidden once and opened again', async () => {
    const snap = scriptedSnap(1)
    const popup = open(snap)
    expect(snap.hidden).toBe(1)
    snap.calls[0]?.onSuccess()
    await expect(popup.outcome).resolves.toBe('success')
  })

  test('a script that refuses twice is unavailable, not an uncaught error', async () => {
    await expect(open(scriptedSnap(2)).outcome).resolves.toBe('unavailable')
  })

  test('leaving the page hides the popup; a late result of it is dropped', async () => {
    const snap = scriptedSnap()
    const popup = open(snap)
    popup.dismiss()
    snap.calls[0]?.onSuccess()
    await expect(popup.outcome).resolves.toBe('dismissed')
    expect(snap.hidden).toBe(1)
  })

  test('dismissing a popup that has ended does nothing', async () => {
    const snap = scriptedSnap()
    const popup = open(snap)
    snap.calls[0]?.onClose()
    await popup.outcome
    popup.dismiss()
    expect(snap.hidden).toBe(0)
  })

  test('a frame that never becomes visible is given up after the watchdog’s time', async () => {
    const snap = scriptedSnap()
    const popup = open(snap)
    const frame = showFrame()
    frame.style.display = 'none'
    await vi.advanceTimersByTimeAsync(15_000)
    await expect(popup.outcome).resolves.toBe('unavailable')
    expect([snap.calls.length, snap.hidden]).toEqual([2, 2])
  })

  test('a popup that does not appear is closed and opened once more, with what is left of the patience', async () => {
    const snap = scriptedSnap()
    const popup = open(snap)
    await vi.advanceTimersByTimeAsync(9_999)
    expect([snap.calls.length, snap.hidden]).toEqual([1, 0])
    await vi.advanceTimersByTimeAsync(1)
    expect([snap.calls.length, snap.hidden]).toEqual([2, 1])
    const frame = showFrame()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(frame.title).toBe('Halaman pembayaran')
    expect([snap.calls.length, snap.hidden]).toEqual([2, 1])
    snap.calls[1]?.onPending()
    await expect(popup.outcome).resolves.toBe('pending')
  })

  test('what the first opening reports after the second is heard, once', async () => {
    const snap = scriptedSnap()
    const popup = open(snap)
    await vi.advanceTimersByTimeAsync(10_000)
    snap.calls[0]?.onSuccess()
    snap.calls[1]?.onClose()
    await expect(popup.outcome).resolves.toBe('success')
    expect(vi.getTimerCount()).toBe(0)
  })

  test('a second opening that is refused is unavailable at once', async () => {
    const snap = scriptedSnap()
    const popup = open(snap)
    snap.pay = () => {
      throw new Error('blocked')
    }
    await vi.advanceTimersByTimeAsync(10_000)
    await expect(popup.outcome).resolves.toBe('unavailable')
  })

  test('a popup that the page has left is not opened once more', async () => {
    const snap = scriptedSnap()
    open(snap).dismiss()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([snap.calls.length, snap.hidden]).toEqual([1, 1])
  })

  test('a frame that is seen gets a title and the focus, and the watchdog rests', async () => {
    const snap = scriptedSnap()
    const popup = open(snap)
    const frame = showFrame()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(frame.title).toBe('Halaman pembayaran')
    expect(document.activeElement).toBe(frame)
    snap.calls[0]?.onClose()
    await expect(popup.outcome).resolves.toBe('closed')
  })

  test.each(['style', 'class'] as const)(
    'a frame is seen when its %s changes',
    async (attribute) => {
      const sheet = document.createElement('style')
      sheet.textContent = '.away { display: none }'
      document.body.append(sheet)
      open(scriptedSnap())
      const frame = showFrame()
      frame.setAttribute(attribute, attribute === 'class' ? 'away' : 'display: none')
      await vi.advanceTimersByTimeAsync(1000)
      expect(frame.title).toBe('')
      frame.setAttribute(attribute, '')
      await vi.advanceTimersByTimeAsync(1000)
      expect(frame.title).toBe('Halaman pembayaran')
    },
  )

  test('a frame that goes without a callback leaves the answer to the server', async () => {
    const popup = open(scriptedSnap())
    const frame = showFrame()
    await vi.advanceTimersByTimeAsync(1000)
    frame.remove()
    await expect(popup.outcome).resolves.toBe('error')
  })

  test('the focus is given to the frame once: who moves it keeps it', async () => {
    open(scriptedSnap())
    const frame = showFrame()
    await vi.advanceTimersByTimeAsync(1000)
    frame.blur()
    frame.style.opacity = '1'
    await vi.advanceTimersByTimeAsync(1000)
    expect(document.activeElement).not.toBe(frame)
  })

  test('after its end nothing is watched any more, and no clock runs', async () => {
    const snap = scriptedSnap()
    const popup = open(snap)
    snap.calls[0]?.onClose()
    await popup.outcome
    expect(vi.getTimerCount()).toBe(0)
    const frame = showFrame()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(frame.title).toBe('')
  })

  test('a script that refuses to hide too is unavailable, not an uncaught error', async () => {
    const snap = scriptedSnap(2)
    snap.hide = () => {
      throw new Error('Invalid state transition from unInitialized to initialized')
    }
    await expect(open(snap).outcome).resolves.toBe('unavailable')
  })
})
