// @ts-nocheck
import { readFileSync } from 'node:fs'
import { JSDOM, VirtualConsole } from 'jsdom'
import { vi } from 'vitest'

const source = readFileSync(new URL('../../mocks/snap/snap.js', import.meta.url), 'utf8')

export const FRAME_ORIGIN = 'https://snap.test'
export const MERCHANT_ORIGIN = 'https://merchant.test'
export const SCRIPT = `${FRAME_ORIGIN}/mock-snap/snap.js`
export const TOKEN = '66e4fa55-fdac-4ef9-91b5-733b97d1b862'

type Fields = Record<string, unknown>
export type SnapCall = 'init' | 'show' | 'pay' | 'embed' | 'hide' | 'reset'
export type Snap = Record<SnapCall | 'invalidEvent', (...given: unknown[]) => unknown>

interface PageOptions {
  tags?: string
  readyState?: DocumentReadyState
  width?: number
  scrolledTo?: number
}

/** A merchant's page of its own that has just evaluated snap.js, with a double of the payment frame. */
export function merchantPage(options: PageOptions = {}) {
  const { tags, readyState = 'complete', width = 1280, scrolledTo = 0 } = options
  const logged: unknown[] = []
  const consoleErrors: unknown[] = []
  const navigations: unknown[] = []
  const virtualConsole = new VirtualConsole()
    .on('log', (line) => logged.push(line))
    .on('error', (line) => consoleErrors.push(line))
    .on('jsdomError', (error) => navigations.push(error))
  const head = tags ?? `<script src="${SCRIPT}" data-client-key="SB-Mid-client-mock"></script>`
  const { window } = new JSDOM(
    `<!doctype html><head>${head}</head><body><div id="box"></div></body>`,
    { url: `${MERCHANT_ORIGIN}/checkout`, runScripts: 'outside-only', virtualConsole },
  )
  const { document } = window
  const ready = { state: readyState }
  const scroll = vi.fn<(x: number, y: number) => void>()
  const uncaught: unknown[] = []
  const toFrame: [Fields, string][] = []
  const frameWindow = {
    postMessage: (message: Fields, origin: string) => void toFrame.push([message, origin]),
  }
  Object.defineProperties(document, {
    readyState: { get: () => ready.state },
    currentScript: { value: document.querySelector('script') },
  })
  Object.defineProperties(window, {
    setInterval: { value: setInterval },
    clearInterval: { value: clearInterval },
    innerWidth: { value: width },
    scrollX: { value: 0 },
    scrollY: { value: scrolledTo, writable: true },
    scroll: { value: scroll },
  })
  Object.defineProperty(window.HTMLIFrameElement.prototype, 'contentWindow', {
    get(this: HTMLIFrameElement) {
      return this.isConnected ? frameWindow : null
    },
  })
  window.addEventListener('error', (event) => {
    event.preventDefault()
    uncaught.push(event.error)
  })

  const evaluate = () => window.eval(source)
  evaluate()

  const frame = () => document.querySelector<HTMLIFrameElement>('#snap-midtrans')
  const snap = (): Snap => window.eval('snap')
  const say = (event: string, data?: unknown, from: Fields = {}) =>
    window.dispatchEvent(
      new window.MessageEvent('message', {
        origin: FRAME_ORIGIN,
        data: { sourceApp: 'snap', event, data },
        ...from,
      }),
    )

  return {
    window,
    document,
    body: document.body,
    box: document.querySelector('#box'),
    /** What the page printed, threw without a catch, or could not navigate to. */
    logged,
    consoleErrors,
    uncaught,
    navigations,
    /** The messages posted to the frame, each with the origin that it is meant for. */
    toFrame,
    scroll,
    evaluate,
    snap,
    frame,
    say,
    completeLoading: () => {
      ready.state = 'complete'
    },
    isShown: () => frame() !== null && frame()?.style.display !== 'none',
    /** Opens the popup and lets the frame ask for its token, as the real one does once it has loaded. */
    open: (callbacks: Fields = {}) => {
      snap().pay(TOKEN, callbacks)
      say('queryToken')
    },
  }
}

export type MerchantPage = ReturnType<typeof merchantPage>

/** The state, read from what the page is told when it calls something that the state forbids. */
export function stateOf(page: MerchantPage): string {
  try {
    page.snap().init('probe')
    return 'unInitialized'
  } catch (error) {
    return /transition from (\w+) to/.exec(String(error))?.[1] ?? 'unknown'
  }
}
