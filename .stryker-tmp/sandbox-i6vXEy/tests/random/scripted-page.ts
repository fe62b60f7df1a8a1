// @ts-nocheck
import type { Snap, SnapOptions } from '../../src/features/payment/snap.ts'

export const callbackNames = ['onSuccess', 'onPending', 'onError', 'onClose'] as const
export type CallbackName = (typeof callbackNames)[number]

interface Timer {
  readonly at: number
  readonly run: () => void
}

/** A clock that stands until somebody moves it. */
export class FakeClock {
  now: number
  readonly #timers = new Map<number, Timer>()
  #nextId = 1

  constructor(now: number) {
    this.now = now
  }

  readonly setTimeout = (run: () => void, ms: number): number => {
    this.#timers.set(this.#nextId, { at: this.now + ms, run })
    return this.#nextId++
  }

  readonly clearTimeout = (id: number): void => void this.#timers.delete(id)

  pass(ms: number): void {
    this.now += ms
    const due = [...this.#timers].filter(([, { at }]) => at <= this.now)
    for (const [id, { run }] of due) if (this.#timers.delete(id)) run()
  }
}

class FrameDouble {
  title = ''
  focus(): void {}
}

class ObserverDouble {
  static readonly all = new Set<ObserverDouble>()
  readonly #look: () => void
  constructor(look: () => void) {
    this.#look = look
  }
  observe(): void {
    ObserverDouble.all.add(this)
  }
  disconnect(): void {
    ObserverDouble.all.delete(this)
  }
  static lookAll(): void {
    for (const observer of ObserverDouble.all) observer.#look()
  }
}

/** The two browser classes that the popup's watcher names, for a place without a browser. */
export const browserDoubles = { MutationObserver: ObserverDouble, HTMLIFrameElement: FrameDouble }

interface Opening {
  readonly token: string
  readonly options: SnapOptions
}

/** One document: its window as far as the payment code looks at it, and a Snap of the real one's states. */
export class ScriptedPage {
  readonly openings: Opening[] = []
  /** What the real script would have thrown at a page that opens a second popup. */
  readonly refusals: string[] = []
  inView: Opening | undefined
  /** What the buyer's browser keeps away. */
  blocked: 'nothing' | 'script' | 'frame' = 'nothing'
  readonly #clock: FakeClock

  constructor(clock: FakeClock) {
    this.#clock = clock
  }

  readonly snap: Snap = {
    pay: (token, options) => {
      if (this.inView) {
        this.refusals.push(token)
        throw new Error('Invalid state transition from PopupInView to PopupInView')
      }
      this.inView = { token, options }
      this.openings.push(this.inView)
      queueMicrotask(() => ObserverDouble.lookAll())
    },
    hide: () => {
      this.inView = undefined
    },
  }

  /** Calls back as the script does: the callback first, then its own hide. */
  say(opening: Opening, callback: CallbackName): void {
    opening.options[callback]()
    if (this.inView === opening) this.inView = undefined
  }

  /** A result without a status code: the popup goes, and nobody is told. */
  vanish(): void {
    this.inView = undefined
    ObserverDouble.lookAll()
  }

  get window(): Window {
    const { setTimeout, clearTimeout } = this.#clock
    const frame = () => (this.inView && this.blocked !== 'frame' ? new FrameDouble() : null)
    const document = { getElementById: frame, documentElement: {} }
    const getComputedStyle = () => ({ display: 'block' })
    return { document, setTimeout, clearTimeout, getComputedStyle } as unknown as Window
  }
}
