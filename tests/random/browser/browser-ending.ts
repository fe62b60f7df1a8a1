import type { BrowserLife } from './browser-life.ts'
import { buttonWords } from './browser-steps.ts'
import { type BrowserTab, click } from './browser-tab.ts'
import { paymentPage, pressX, snapButtons, snapCards, tryCard } from './snap-side.ts'
import { said } from './words.ts'

/** More than any way out takes. */
const ENOUGH = 30

/**
 * From wherever a life has come to, somebody who does the next sensible thing gets the plan: the faults end, and what
 * each page offers is pressed. Throws when that leads nowhere.
 */
export async function endWell(life: BrowserLife): Promise<void> {
  const [tab] = life.tabs
  await life.line.mend()
  await life.backstage.try('settings', {
    gateway: 'up',
    snap_answer: 'token',
    notification_copies: 1,
    notification_delay_ms: 0,
    activation_delay_ms: 0,
  })
  await life.settle()
  const way: string[] = []
  while (way.length < ENOUGH) {
    if (isOpen(life, tab)) return
    const { place } = tab
    way.push(`${await nextStep(life, tab, way.at(-1))} at ${place}`)
    await life.settle()
  }
  throw new Error(`no way on after ${way.join(', ')}: ${life.describe()}`)
}

/** The server has it paid, and the page says what was bought is open. */
function isOpen(life: BrowserLife, { place, look }: BrowserTab): boolean {
  const isShown = ['order: paid', 'checkout: same plan', '/app'].includes(place)
  return life.isPaid() && isShown && /Paket Pro|Pro plan/.test(look?.page.header ?? '')
}

const openWords = said((m) => m.checkout.refusal.alreadySubscribed.action)

/** What a page offers, most useful first. */
const offers = [
  ['try again', buttonWords.retry],
  ['continue', buttonWords.goOn],
  ['check now', buttonWords.checkNow],
  ['order again', buttonWords.again],
  ['see the order', buttonWords.seeOrder],
  ['choose the plan', buttonWords.choosePro],
] as const

async function nextStep(life: BrowserLife, tab: BrowserTab, last?: string): Promise<string> {
  if (tab.isCovered || tab.place.startsWith('gateway')) return onPaymentPage(tab)
  if (tab.place === 'sign-in') {
    await tab.signIn()
    return 'sign in'
  }
  // The server has the plan already: the page says so, and leads to it.
  if (tab.place === 'checkout: refused' && tab.offers(openWords)) {
    await tab.press(openWords)
    return 'open the plan'
  }
  if (tab.offers(buttonWords.pay)) {
    if (tab.form) await tab.typeIn(tab.typed ?? { address: 'Jalan Braga 1' })
    await tab.pay('once')
    return 'pay'
  }
  const offered = offers.find(([, words]) => tab.offers(words))
  if (!offered) return onward(life, tab, last)
  // A review and a wait come to an end by themselves.
  const [name, words] = offered
  if (name !== 'continue') await life.pass(20_000, 'both')
  if (tab.place === 'order: processing')
    await life.backstage.try(`orders/${life.newestOrderId}/settle`)
  await tab.press(words)
  return name
}

/** A denied card, a step back, and then one that is accepted; a code is paid. */
async function onPaymentPage(tab: BrowserTab): Promise<string> {
  const { page } = tab
  if (page === undefined) return 'nothing'
  if (tab.snapOffers(snapButtons.card)) {
    await tryCard(page, snapCards.accepted)
    return 'pay by card'
  }
  const next = [snapButtons.pay, snapButtons.otherMethod, snapButtons.retry, snapButtons.leave]
  const words = next.find((name) => tab.snapOffers(name))
  if (words === undefined) await pressX(page)
  else await click(paymentPage(page).getByRole('button', { name: words }))
  return `press ${words ?? 'X'}`
}

/** From any other page of the app to what is for sale, or to the order that waits. */
async function onward(life: BrowserLife, tab: BrowserTab, last = ''): Promise<string> {
  const banner = tab.page?.getByRole('complementary', {
    name: said((m) => m.common.unpaidOrder.label),
  })
  const order = banner?.getByRole('link', { name: said((m) => m.common.unpaidOrder.link) })
  if (order && (await order.count()) > 0) {
    await click(order)
    return 'see the order that waits'
  }
  const { name, words } = life.isPaid()
    ? { name: 'open the app', words: said((m) => m.common.nav.app) }
    : { name: 'see the prices', words: said((m) => m.common.nav.pricing) }
  const link = tab.page?.getByRole('banner').getByRole('link', { name: words })
  if (link && (await link.count()) > 0 && !last.startsWith(name)) {
    await click(link)
    return name
  }
  await life.pass(20_000, 'both')
  await tab.reload()
  return 'reload'
}
