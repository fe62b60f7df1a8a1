import fc from 'fast-check'
import { StepKinds } from '../step-kinds.ts'
import { type BrowserLife, PURCHASE } from './browser-life.ts'
import { type BrowserTab, click } from './browser-tab.ts'
import { callNames, fates } from './line.ts'
import {
  paymentPage,
  pressX,
  snapButtons,
  snapCards,
  snapMethods,
  type SnapNews,
  snapNews,
  tellPage,
  tryCard,
} from './snap-side.ts'
import type { Visited } from './visited.ts'
import { begins, said } from './words.ts'

const kinds = new StepKinds<BrowserTab, BrowserLife>()
const nothing = fc.constant('')
const index = fc.nat({ max: 3 })
const keysOf = <Key extends string>(object: Record<Key, unknown>) => Object.keys(object) as Key[]

/** The buttons and links of the app that lives press, in either language. */
export const buttonWords = {
  pay: begins((m) => m.checkout.pay.button('Rp')),
  goOn: said((m) => m.orders.actions.continue),
  retry: said((m) => m.common.tryAgain),
  check: said((m) => m.orders.actions.check),
  checkNow: said((m) => m.orders.actions.checkNow),
  otherMethod: said((m) => m.orders.actions.otherMethod),
  confirmOther: said((m) => m.orders.actions.otherConfirm),
  cancel: said((m) => m.orders.actions.cancel),
  confirmCancel: said((m) => m.orders.actions.cancelConfirm),
  again: said((m) => m.orders.actions.again),
  seeOrder: said((m) => m.checkout.outcome.seeOrder),
  changeAddress: said((m) => m.address.edit),
  choosePro: said((m) => m.pricing.card.choose.month('Pro')),
}

/** A button of the app that is pressed wherever it is offered. */
function button(name: string, label: RegExp, weight: number): void {
  kinds.add({
    name,
    weight,
    choice: fc.constantFrom('once' as const, 'once' as const, 'twice' as const),
    fits: (tab) => tab.offers(label),
    run: (tab, how) => tab.press(label, how),
  })
}

/** A button of the payment page, in the popup or on the gateway's own page. */
function snapButton(name: string, label: RegExp, weight: number): void {
  kinds.add({
    name,
    weight,
    choice: nothing,
    fits: (tab) => tab.snapOffers(label),
    run: async ({ page }) => {
      if (page) await click(paymentPage(page).getByRole('button', { name: label }))
    },
  })
}

kinds.add({
  name: 'press pay',
  weight: 30,
  choice: fc.constantFrom('once' as const, 'twice' as const, 'by Enter' as const),
  fits: (tab) => tab.offers(buttonWords.pay) && tab.form?.address !== '',
  run: (tab, how) => tab.pay(how),
})
kinds.add({
  name: 'fill the form',
  weight: 6,
  choice: fc.constantFrom('Jalan Braga 1', 'Jalan Asia Afrika 8', 'Gang Kelinci 3'),
  fits: (tab) => tab.isWithForm && tab.place !== 'checkout: ordering',
  run: (tab, address) => tab.typeIn({ address }),
})
button('continue the payment', buttonWords.goOn, 16)
button('try again', buttonWords.retry, 10)
button('check', buttonWords.check, 4)
button('check now', buttonWords.checkNow, 4)
button('another method', buttonWords.otherMethod, 12)
button('confirm another method', buttonWords.confirmOther, 20)
button('cancel the order', buttonWords.cancel, 6)
button('confirm to cancel', buttonWords.confirmCancel, 20)
button('order again', buttonWords.again, 10)
button('see the order', buttonWords.seeOrder, 24)
button('change the saved address', buttonWords.changeAddress, 6)
button('choose the plan', buttonWords.choosePro, 6)
kinds.add({
  name: 'choose a method',
  weight: 16,
  choice: fc.constantFrom(...keysOf(snapMethods)),
  fits: (tab) => tab.snapOffers(snapMethods.QRIS),
  run: async ({ page }, method) => {
    if (page) await click(paymentPage(page).getByRole('button', { name: snapMethods[method] }))
  },
})
kinds.add({
  name: 'try a card',
  weight: 12,
  choice: fc.constantFrom(...keysOf(snapCards)),
  fits: (tab) => tab.snapOffers(snapButtons.card),
  run: async ({ page }, card) => page && tryCard(page, snapCards[card]),
})
snapButton('pay the code', snapButtons.pay, 6)
snapButton('have the code refused', snapButtons.deny, 4)
snapButton('let the code run out', snapButtons.expire, 4)
snapButton('go back to the shop', snapButtons.leave, 6)
snapButton('take another method', snapButtons.otherMethod, 24)
kinds.add({
  name: 'close the payment page',
  weight: 8,
  choice: nothing,
  fits: (tab) => tab.isCovered || tab.place.startsWith('gateway'),
  run: async ({ page }) => page && pressX(page),
})
kinds.add({
  name: 'Snap reports',
  weight: 8,
  choice: fc.array(fc.constantFrom<SnapNews>(...keysOf(snapNews)), { minLength: 1, maxLength: 3 }),
  fits: (tab) => tab.isCovered,
  run: async ({ page }, news) => page && tellPage(page, news),
})
kinds.add({
  name: 'bank',
  weight: 6,
  choice: fc.record({
    verb: fc.constantFrom(
      'settle',
      'settle',
      'deny',
      'fail',
      'expire',
      'cancel',
      'refund',
      'refund',
    ),
    amount: fc.constantFrom(undefined, undefined, 1000),
  }),
  fits: (_tab, { newestOrderId }) => newestOrderId !== undefined,
  run: (_tab, { verb, amount }, { backstage, newestOrderId }) =>
    backstage.try(`orders/${newestOrderId}/${verb}`, { ...(amount && { amount }) }),
})
kinds.add({
  name: 'webhook',
  weight: 4,
  choice: fc.record({ index, verb: fc.constantFrom('deliver', 'replay', 'drop', 'delay') }),
  fits: (_tab, { server }) => server.notifications.length > 0,
  run: (_tab, { index: back, verb }, { backstage, server: { notifications } }) => {
    const record = notifications.at(-1 - (back % notifications.length))
    return backstage.try(`notifications/${record?.id}/${verb}`, { delay_ms: 3_600_000 })
  },
})
kinds.add({
  name: 'time passes',
  weight: 6,
  choice: fc.record({
    ms: fc.constantFrom(2000, 5000, 20_000, 20_000, 300_000, 1_200_000, 90_000_000),
    whose: fc.constantFrom('both' as const, 'both' as const, 'server' as const, 'device' as const),
  }),
  run: (_tab, { ms, whose }, life) => life.pass(ms, whose),
})
kinds.add({
  name: 'a call goes wrong',
  weight: 5,
  choice: fc.record({ name: fc.constantFrom(...callNames), fate: fc.constantFrom(...fates) }),
  run: (_tab, { name, fate }, { line }) => line.wish(name, fate),
})
kinds.add({
  name: 'a held call ends',
  weight: 30,
  choice: fc.constantFrom('answered' as const, 'answered' as const, 'unreachable' as const),
  fits: (_tab, { line }) => line.held.length > 0,
  run: (_tab, how, { line }) => line.endHeld(how),
})
kinds.add({
  name: 'the network goes',
  weight: 2,
  choice: nothing,
  fits: (_tab, { line }) => !line.isOffline,
  run: (_tab, _choice, { line }) => line.setOffline(true),
})
kinds.add({
  name: 'the network comes back',
  weight: 12,
  choice: nothing,
  fits: (_tab, { line }) => line.isOffline,
  run: (_tab, _choice, { line }) => line.setOffline(false),
})
kinds.add({
  name: 'a blocker blocks',
  weight: 3,
  choice: fc.constantFrom('script' as const, 'frame' as const),
  fits: (_tab, { line }) => line.blocked === 'nothing',
  run: (_tab, blocked, { line }) => {
    line.blocked = blocked
  },
})
kinds.add({
  name: 'the blocker is turned off',
  weight: 5,
  choice: nothing,
  fits: (_tab, { line }) => line.blocked !== 'nothing',
  run: (_tab, _choice, { line }) => {
    line.blocked = 'nothing'
  },
})
kinds.add({
  name: 'settings',
  weight: 5,
  choice: fc.constantFrom(
    { notification_delay_ms: 0 },
    { notification_delay_ms: 20_000 },
    { notification_delay_ms: 600_000 },
    { notification_copies: 0 },
    { notification_copies: 1 },
    { notification_copies: 2 },
    { activation_delay_ms: 0 },
    { activation_delay_ms: 60_000 },
    { activation_delay_ms: 120_000 },
    { activation_delay_ms: 120_000 },
    { snap_answer: 'token' },
    { snap_answer: 'redirect' },
    { snap_answer: 'none' },
    { gateway: 'down' },
    { gateway: 'up' },
    { gateway: 'up' },
    { prices: { plan_pro_month: 319_000 } },
    { prices: {} },
  ),
  run: (_tab, settings, { backstage }) => backstage.try('settings', settings),
})
kinds.add({
  name: 'reload',
  weight: 3,
  choice: nothing,
  fits: ({ page }) => page !== undefined,
  run: (tab) => tab.reload(),
})
kinds.add({
  name: 'go back',
  weight: 3,
  choice: nothing,
  fits: ({ look, place }) => look?.page.canGoBack === true || place.startsWith('gateway'),
  run: (tab) => tab.travel('back'),
})
kinds.add({
  name: 'go forward',
  weight: 4,
  choice: nothing,
  fits: ({ look }) => look?.page.canGoForward === true,
  run: (tab) => tab.travel('forward'),
})
kinds.add({
  name: 'put the page away and back',
  weight: 2,
  choice: nothing,
  fits: ({ isOnApp, isCovered }) => isOnApp || isCovered,
  run: (tab) => tab.putAway(),
})
kinds.add({
  name: 'open an address',
  weight: 3,
  choice: fc.constantFrom(PURCHASE, PURCHASE, '/pricing', '/orders', '/app', `/en${PURCHASE}`),
  run: (tab, path) => tab.goTo(path),
})
kinds.add({
  name: 'open the newest order',
  weight: 3,
  choice: nothing,
  fits: (_tab, { newestOrderId }) => newestOrderId !== undefined,
  run: (tab, _choice, { newestOrderId }) => tab.goTo(`/orders/${newestOrderId}`),
})
kinds.add({
  name: 'return from the gateway',
  weight: 3,
  choice: fc.constantFrom(
    'order_id=ID&status_code=200&transaction_status=settlement',
    'order_id=ID&status_code=201&transaction_status=pending&action=back',
    'order_id=ID&status_code=202&transaction_status=deny&merchant_id=G1',
    'order_id=ID&result=success',
    'order_id=ID&result=failure',
    'order_id=NF-20260101-XXXXXX&status_code=200',
    'status_code=200',
    '',
  ),
  fits: (_tab, { newestOrderId }) => newestOrderId !== undefined,
  run: (tab, query, { newestOrderId }) =>
    tab.goTo(`/payment/callback?${query.replace('ID', newestOrderId ?? '')}`),
})
kinds.add({
  name: 'the session ends',
  weight: 1,
  choice: nothing,
  run: async (_tab, _choice, life) => {
    await life.backstage.try('sessions/end')
    await life.pass(16 * 60_000, 'both')
  },
})
kinds.add({
  name: 'sign in',
  weight: 30,
  choice: nothing,
  fits: ({ place, isOnApp }) => isOnApp && place === 'sign-in',
  run: (tab) => tab.signIn(),
})
kinds.add({
  name: 'sign out',
  weight: 1,
  choice: nothing,
  fits: ({ look, isOnApp }, { line }) =>
    isOnApp && !line.isOffline && /Akun|Account/.test(look?.page.header ?? ''),
  run: async (tab, _choice, life) => {
    life.forgetTyped()
    await tab.signOut()
  },
})
kinds.add({
  name: 'other language',
  weight: 2,
  choice: fc.constantFrom('English', 'Bahasa Indonesia'),
  fits: ({ isOnApp }) => isOnApp,
  run: async ({ page }, name) => {
    if (page) await click(page.getByRole('contentinfo').getByRole('link', { name }))
  },
})

export const stepNames = kinds.names

/** Lives of up to `longest` steps, each noted with the place it was taken in, until `most()` have run. */
export function browserLives(
  visited: Visited,
  { longest, most }: { longest: number; most: () => number },
) {
  return kinds.lives({
    longest,
    note: (name, tab) => visited.noteStep(name, tab.place),
    isOver: () => visited.steps >= most(),
  })
}
