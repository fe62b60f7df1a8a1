import type { BrowserContext, Locator, Page } from '@playwright/test'
import { DEMO } from '../../../mocks/domain/scenarios.ts'
import { lookAt, type TabLook } from './look.ts'
import { isAtWork, placeOf } from './place.ts'
import { begins, said } from './words.ts'

/** What the buyer typed, by the kind of field. */
export interface Typed {
  readonly address: string
  readonly phone: string
}

const BILLING = { phone: '0812 3456 7890', state: 'Jawa Barat', city: 'Kota Bandung', zip: '40111' }

type Pick = Parameters<typeof said>[0]

const regionFields: readonly [Pick, string][] = [
  [(m) => m.checkout.region.countries.ID.state, BILLING.state],
  [(m) => m.checkout.region.countries.ID.city, BILLING.city],
  [(m) => m.checkout.region.countries.ID.postalCode, BILLING.zip],
]

const payWords = begins((m) => m.checkout.pay.button('Rp'))

/** One tab of the buyer's browser, and what its person typed there. */
export class BrowserTab {
  page: Page | undefined
  look: TabLook | undefined
  /** What has to be in the form whenever it is seen. */
  typed: Typed | undefined
  readonly #context: BrowserContext

  constructor(context: BrowserContext) {
    this.#context = context
  }

  get place(): string {
    return this.page === undefined ? 'not opened' : placeOf(this.look)
  }

  get isAtWork(): boolean {
    return this.page !== undefined && isAtWork(this.look)
  }

  /** The payment page covers the app's own: only it can be pressed. */
  get isCovered(): boolean {
    return this.look?.popup !== undefined
  }

  get isOnApp(): boolean {
    const { look } = this
    return look !== undefined && look.page.header !== '' && !this.isCovered
  }

  offers(name: RegExp): boolean {
    return this.isOnApp && (this.look?.page.buttons.some((text) => name.test(text)) ?? false)
  }

  /** Whether the payment page offers this, in the popup or as the document. */
  snapOffers(name: RegExp): boolean {
    const { look } = this
    const snap = look?.popup ?? (this.place.startsWith('gateway') ? look?.page : undefined)
    return snap?.buttons.some((text) => name.test(text)) ?? false
  }

  get orderId(): string | undefined {
    return /\/orders\/(NF-[^/?#]+)/.exec(this.look?.page.url ?? '')?.[1]
  }

  get isWithForm(): boolean {
    return this.isOnApp && this.#field((m) => m.checkout.fields.address) !== undefined
  }

  get form(): Typed | undefined {
    const address = this.#field((m) => m.checkout.fields.address)
    const phone = this.#field((m) => m.checkout.fields.phone)
    return address === undefined || phone === undefined ? undefined : { address, phone }
  }

  async see(): Promise<TabLook | undefined> {
    this.look = this.page && (await lookAt(this.page))
    return this.look
  }

  async goTo(path: string): Promise<void> {
    this.page ??= await this.#context.newPage()
    // Without a network there is no document; that is the browser's to say.
    await this.page.goto(path, { waitUntil: 'commit' }).catch(() => undefined)
  }

  async reload(): Promise<void> {
    await this.page?.reload({ waitUntil: 'commit' }).catch(() => undefined)
  }

  async travel(where: 'back' | 'forward'): Promise<void> {
    await this.page?.evaluate((to) => window.history[to](), where).catch(() => undefined)
  }

  /** The document is put away for the browser's cache and shown again. */
  async putAway(): Promise<void> {
    await this.page?.evaluate(() => {
      for (const type of ['pagehide', 'pageshow'])
        window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }))
    })
  }

  async press(name: RegExp, how: 'once' | 'twice' = 'once'): Promise<void> {
    const main = this.page?.getByRole('main')
    const button = main?.getByRole('button', { name }).or(main.getByRole('link', { name })).first()
    if (button) await click(button, how)
  }

  async pay(how: 'once' | 'twice' | 'by Enter'): Promise<void> {
    if (how !== 'by Enter') return this.press(payWords, how)
    // A saved address has no field to press it in.
    if (!this.isWithForm) return this.press(payWords)
    const address = this.#box((m) => m.checkout.fields.address)
    await address?.press('Enter')
    // The page may have moved on after the first.
    await this.page?.keyboard.press('Enter')
  }

  /** Fills what the profile does not know, and remembers what was typed. */
  async typeIn({ address, phone = BILLING.phone }: { address: string; phone?: string }) {
    await this.#box((m) => m.checkout.fields.phone)?.fill(phone)
    await this.#box((m) => m.checkout.fields.address)?.fill(address)
    this.typed = { address, phone }
    for (const [label, value] of regionFields) {
      const box = this.#box(label)
      if ((await box?.inputValue()) !== '') continue
      await box?.fill(value)
      await box?.press('Tab')
    }
  }

  async signIn(): Promise<void> {
    const main = this.page?.getByRole('main')
    await main?.getByRole('textbox', { name: said((m) => m.account.fields.email) }).fill(DEMO.email)
    await main?.getByLabel(said((m) => m.account.fields.password)).fill(DEMO.password)
    await this.press(said((m) => m.account.signIn.submit))
  }

  async signOut(): Promise<void> {
    const header = this.page?.getByRole('banner')
    if (header === undefined) return
    await click(header.getByRole('button', { name: said((m) => m.common.nav.account) }))
    await click(header.getByRole('button', { name: said((m) => m.common.nav.signOut) }))
  }

  /** A field with a list is a combobox, and a plain one while there is no list. */
  #box(pick: Pick): Locator | undefined {
    const main = this.page?.getByRole('main')
    const name = said(pick)
    return main?.getByRole('textbox', { name }).or(main.getByRole('combobox', { name }))
  }

  #field(pick: Pick): string | undefined {
    const fields = Object.entries(this.look?.page.fields ?? {})
    return fields.find(([label]) => said(pick).test(label))?.[1]
  }
}

/** A button that went away while somebody reached for it is no fault; one that stays and cannot be pressed is. */
export async function click(button: Locator, how: 'once' | 'twice' = 'once'): Promise<void> {
  try {
    await (how === 'twice' ? button.dblclick() : button.click())
  } catch (error) {
    if (await button.isEnabled({ timeout: 200 }).catch(() => false)) throw error
  }
}
