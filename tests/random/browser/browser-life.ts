import type { Browser, BrowserContext } from '@playwright/test'
import { signInByCookie } from '../../browser/buyer.ts'
import { ALLOWED_LINES, isAllowed } from '../../tools/console-lines.ts'
import { watchNoise } from '../../tools/page-noise.ts'
import type { TwoOriginSite } from '../../tools/two-origin-site.ts'
import { Backstage, type ServerState } from './backstage.ts'
import { BrowserTab } from './browser-tab.ts'
import { Line } from './line.ts'
import type { Visited } from './visited.ts'

/** Milliseconds in which a page has to come to wait for something, on a machine that is busy. */
const PATIENCE = 60_000

export const PURCHASE = '/checkout?plan=pro&period=month'

/** One buyer, one wish, one browser with up to two tabs, and all that may come between. */
export class BrowserLife {
  readonly line: Line
  readonly backstage: Backstage
  readonly tabs: readonly [BrowserTab, BrowserTab]
  server: ServerState = { orders: [], transactions: [], notifications: [], outbox: [] }
  readonly #context: BrowserContext
  readonly #visited: Visited
  readonly #wrongs: string[] = []
  /** Orders that ended unpaid: an old code of theirs may still be paid by the buyer's own doing. */
  readonly #ended = new Set<string>()

  private constructor(context: BrowserContext, site: TwoOriginSite, visited: Visited) {
    this.#context = context
    this.#visited = visited
    this.line = new Line(context)
    this.backstage = new Backstage(site.api.origin)
    this.tabs = [new BrowserTab(context), new BrowserTab(context)]
  }

  static async begin(browser: Browser, site: TwoOriginSite, visited: Visited) {
    const context = await browser.newContext({
      baseURL: site.origin,
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      serviceWorkers: 'block',
    })
    context.setDefaultTimeout(5000)
    const life = new BrowserLife(context, site, visited)
    await watchNoise(context, (text, line) => {
      if (line === undefined || !isAllowed(line, ALLOWED_LINES)) life.#wrongs.push(text)
    })
    await context.exposeBinding('reportSecondPopup', () =>
      life.#wrongs.push('a second popup was asked for'),
    )
    await context.addInitScript(watchSnap)
    await context.clock.install()
    await life.backstage.try('reset', { scenario: 'fresh', seed: 1 })
    const [tab] = life.tabs
    await life.line.lay(site.api.origin)
    tab.page = await context.newPage()
    await signInByCookie(tab.page, site.api.origin, site.origin)
    await tab.goTo(PURCHASE)
    await life.settle()
    await tab.typeIn({ address: 'Jalan Braga 1' })
    await life.settle()
    return life
  }

  async end(): Promise<void> {
    await this.line.endHeld('unreachable')
    await this.#context.close()
  }

  get newestOrderId(): string | undefined {
    return this.server.orders.at(-1)?.order_id
  }

  tabOf(number: number): BrowserTab {
    return this.tabs[number % 2] ?? this.tabs[0]
  }

  async pass(ms: number, whose: 'both' | 'server' | 'device'): Promise<void> {
    if (whose !== 'device') await this.backstage.try('clock', { advance_ms: ms })
    if (whose !== 'server') await this.#context.clock.fastForward(ms)
  }

  /** What the buyer typed is to be there no longer: they signed out. */
  forgetTyped(): void {
    for (const tab of this.tabs) tab.typed = undefined
  }

  /** Lets everything happen that needs no further step, and holds it against the rules. */
  async settle(): Promise<void> {
    const giveUpAt = performance.now() + PATIENCE
    let before = ''
    for (;;) {
      for (const tab of this.tabs) await tab.see()
      const now = JSON.stringify(this.tabs.map(({ look }) => look))
      const isStill = now === before && this.line.isQuiet
      if (isStill && this.tabs.every((tab) => !tab.isAtWork || this.#mayWait(tab))) break
      before = now
      if (performance.now() > giveUpAt) throw new Error(`stuck: ${this.describe()}`)
    }
    this.server = await this.backstage.state()
    this.#check()
    const [first] = this.#wrongs
    if (first !== undefined) throw new Error(`${first}: ${this.describe()}`)
  }

  describe(): string {
    const tabs = this.tabs.map(({ place, look }) => `${place} (${look?.page.url ?? ''})`)
    const orders = this.server.orders.map(({ order_id, status }) => `${order_id} ${status}`)
    return [...tabs, ...orders, `${this.line.held.length} calls held`].join(', ')
  }

  /** The money was in at some time, as the server knows it. */
  wasPaid(orderId?: string): boolean {
    return this.server.outbox.some(
      ({ subject, text }) =>
        /^(Pembayaran diterima|Payment received)/.test(subject) && text.includes(orderId ?? ''),
    )
  }

  isPaid(): boolean {
    return this.server.orders.some(({ status }) => ['paid', 'partially_refunded'].includes(status))
  }

  /** A call is held, or a frame that does not come is still waited for. */
  #mayWait({ place }: BrowserTab): boolean {
    return this.line.held.length > 0 || (this.line.blocked === 'frame' && place.endsWith('paying'))
  }

  #check(): void {
    for (const tab of this.tabs) {
      const { place, look, typed, form } = tab
      this.#visited.notePlace(place)
      if (place === 'crash') this.#wrongs.push('a page broke')
      if (look === undefined) continue
      if (look.page.frames > 1) this.#wrongs.push('two popups')
      if (/^order: (paid|activating)/.test(place) && !this.wasPaid(tab.orderId ?? 'none'))
        this.#wrongs.push(`${place} was shown of an order that was never paid`)
      if (/Paket Pro|Pro plan/.test(look.page.header) && !this.wasPaid())
        this.#wrongs.push('the plan was shown as open and was never paid')
      if (this.wasPaid()) tab.typed = undefined
      else if (typed && form && JSON.stringify(form) !== JSON.stringify(typed))
        this.#wrongs.push(`typed ${JSON.stringify(typed)}, found ${JSON.stringify(form)}`)
    }
    this.#checkServer()
  }

  #checkServer(): void {
    const { orders, transactions } = this.server
    const open = orders.filter(({ status }) => ['pending_payment', 'processing'].includes(status))
    if (open.length > 1) this.#wrongs.push('two open orders')
    for (const { order_id, status } of orders) {
      if (['expired', 'cancelled', 'failed', 'refunded'].includes(status)) this.#ended.add(order_id)
    }
    const charges = transactions.filter(
      ({ status, fraud_status }) =>
        fraud_status === 'accept' && ['capture', 'settlement'].includes(status),
    )
    const charged = charges.map(({ order_id }) => order_id)
    if (new Set(charged).size < charged.length) this.#wrongs.push('one order charged twice')
    if (charged.filter((id) => !this.#ended.has(id)).length > 1)
      this.#wrongs.push('two charged orders for one wish')
  }
}

/** Runs in the page before anything else: tells of a `snap.pay` that the script had to refuse. */
function watchSnap(): void {
  let known: { pay?: (...args: unknown[]) => unknown } | undefined
  Object.defineProperty(window, 'snap', {
    configurable: true,
    get: () => known,
    set: (snap: { pay: (...args: unknown[]) => unknown }) => {
      const { pay } = snap
      known = Object.assign(snap, {
        pay: (...args: unknown[]) => {
          try {
            return pay(...args)
          } catch (error) {
            const scope: Window & { reportSecondPopup?: () => void } = window
            scope.reportSecondPopup?.()
            throw error
          }
        },
      })
    },
  })
}
