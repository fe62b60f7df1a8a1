// @ts-nocheck
import fc from 'fast-check'
import type { Order } from '../../mocks/domain/order/order.ts'
import { type Fate, fates } from './api-line.ts'
import { chargeHere, gatewayToken, type Method, methods, tellResult } from './gateway-side.ts'
import type { BuyerTab } from './buyer-tab.ts'
import { callbackNames } from './scripted-page.ts'
import type { Life } from './life.ts'
import type { Reached } from './reached.ts'

/** The life is asked and moved itself; there is no second model of it to keep in step. */
type LifeCommand = fc.AsyncCommand<{ readonly life: Life }, Life>

interface Kind<T> {
  readonly name: string
  readonly weight: number
  readonly choice: fc.Arbitrary<T>
  /** Whether there is anything to do; a step that finds nothing is not counted. */
  readonly fits?: (tab: BuyerTab, life: Life, choice: T) => boolean
  readonly run: (tab: BuyerTab, choice: T, life: Life) => unknown
}

const kinds: {
  name: string
  weight: number
  command: (r: Reached) => fc.Arbitrary<LifeCommand>
}[] = []

function kind<T>(step: Kind<T>): void {
  const { name, weight, choice, fits = () => true } = step
  const command = (reached: Reached) =>
    fc.tuple(fc.constantFrom(0, 0, 1), choice).map(([tabNumber, chosen]): LifeCommand => ({
      check: ({ life }) => fits(life.tabOf(tabNumber), life, chosen),
      run: async (_model, life) => {
        reached.noteStep(name)
        await step.run(life.tabOf(tabNumber), chosen, life)
        await life.settle()
      },
      toString: () => `${name}(tab ${tabNumber}, ${JSON.stringify(chosen)})`,
    }))
  kinds.push({ name, weight, command })
}

/** Counted from the newest. */
function nth<T>(items: readonly T[], back: number): T | undefined {
  return items.at(-1 - (back % items.length))
}

/**
 * Money is in that the API has not heard of. What a gateway does with the page of an order whose payment
 * it takes back before that is written nowhere.
 */
function isUnheard({ line }: Life, { id, status }: Order): boolean {
  const isPaid = line.world.transactions.some(
    ({ orderId, paidAt }) => orderId === id && paidAt !== undefined,
  )
  return isPaid && status !== 'paid'
}

const bankVerbs = [
  'settle',
  'refund',
  'settle',
  'refund',
  'deny',
  'fail',
  'fail',
  'expire',
  'cancel',
]
const nothing = fc.constant('')
const index = fc.nat({ max: 3 })
const aFate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 9, arbitrary: fc.constant<Fate>('answered') },
  { weight: 1, arbitrary: fc.constantFrom(...fates, 'newer status', 'newer status') },
)

kind({
  name: 'press pay',
  weight: 6,
  choice: fc.constantFrom(1, 1, 2),
  run: (tab, times) => {
    for (let press = 0; press < times; press += 1) tab.press()
  },
})
kind({
  name: 'end a call',
  weight: 42,
  choice: fc.record({ index, fate: aFate }),
  fits: (tab) => tab.held.length > 0,
  run: (tab, { index: at, fate }) => tab.held[at % tab.held.length]?.end(fate),
})
kind({
  name: 'change the body',
  weight: 1,
  choice: fc.constantFrom('32.73', '32.04', '31.74'),
  run: (tab, city) => {
    tab.body = { ...tab.body, city }
  },
})
kind({
  name: 'charge',
  weight: 16,
  choice: fc.record({
    method: fc.constantFrom(...(Object.keys(methods) as Method[])),
    tells: fc.boolean(),
  }),
  fits: (tab) => gatewayToken(tab) !== undefined,
  run: async (tab, { method, tells }, life) => {
    const result = await chargeHere(life, tab, methods[method])
    if (tells) tellResult(tab, result)
  },
})
kind({
  name: 'Snap calls back',
  weight: 8,
  choice: fc.record({
    index,
    callback: fc.constantFrom(...callbackNames),
    times: fc.constantFrom(1, 1, 2),
  }),
  fits: ({ page }) => page.openings.length > 0,
  run: ({ page }, { index: back, callback, times }) => {
    const opening = nth(page.openings, back)
    if (opening) for (const name of Array(times).fill(callback)) page.say(opening, name)
  },
})
kind({
  name: 'the popup goes without a word',
  weight: 2,
  choice: nothing,
  fits: ({ page }) => page.inView !== undefined && page.blocked !== 'frame',
  run: ({ page }) => page.vanish(),
})
kind({
  name: 'bank',
  weight: 11,
  choice: fc.record({
    index,
    verb: fc.constantFrom(...bankVerbs),
    amount: fc.constantFrom(undefined, undefined, undefined, 1000),
  }),
  fits: (_tab, life, { index: back, verb }) => {
    const order = nth(life.orders, back)
    return order !== undefined && !(verb === 'deny' && isUnheard(life, order))
  },
  run: (_tab, { index: back, verb, amount }, { orders, line }) => {
    const path = `/mock-control/orders/${nth(orders, back)?.id}/${verb}`
    return line.behind(path, { ...(amount && { amount }) })
  },
})
kind({
  name: 'webhook',
  weight: 5,
  choice: fc.record({ index, verb: fc.constantFrom('deliver', 'replay', 'drop', 'delay') }),
  fits: (_tab, { line }) => line.world.notifications.length > 0,
  run: (_tab, { index: back, verb }, { line }) => {
    const record = nth(line.world.notifications, back)
    return line.behind(`/mock-control/notifications/${record?.id}/${verb}`, { delay_ms: 3_600_000 })
  },
})
kind({
  name: 'time passes',
  weight: 3,
  choice: fc.constantFrom(1000, 20_000, 20_000, 300_000, 1_200_000, 90_000_000),
  run: (_tab, ms, { clock }) => clock.pass(ms),
})
kind({
  name: 'look at the order',
  weight: 5,
  choice: fc.record({ fate: aFate, how: fc.constantFrom('read', 'read', 'sync') }),
  fits: (tab) => tab.screen.at === 'order' && !tab.isAway,
  run: (tab, { fate, how }, { line }) => (line.isOffline ? undefined : tab.look(fate, how)),
})
kind({
  name: 'cancel the order',
  weight: 3,
  choice: aFate,
  fits: (tab) => tab.screen.at === 'order' && !tab.isAway,
  run: (tab, fate) => tab.look(fate, 'cancel'),
})
kind({
  name: 'back to the form',
  weight: 2,
  choice: nothing,
  fits: (tab) => tab.screen.at === 'order' && !tab.isAway,
  run: (tab) => tab.goTo({ at: 'checkout' }),
})
kind({
  name: 'open the newest order',
  weight: 2,
  choice: nothing,
  fits: (tab, life) => life.newestOrder !== undefined && !tab.isAway,
  run: (tab, _choice, { newestOrder }) => {
    if (newestOrder) tab.goTo({ at: 'order', orderId: newestOrder.id })
  },
})
kind({ name: 'reload', weight: 1, choice: fc.boolean(), run: (tab, acts) => tab.reload(acts) })
kind({
  name: 'hide the page',
  weight: 1,
  choice: nothing,
  fits: (tab) => !tab.isAway,
  run: (tab) => tab.hide(),
})
kind({
  name: 'show the page',
  weight: 8,
  choice: nothing,
  fits: (tab) => tab.isAway,
  run: (tab) => tab.comeBack(),
})
kind({
  name: 'return from the gateway',
  weight: 4,
  choice: nothing,
  fits: (tab, life) => tab.leftFor !== undefined && life.newestOrder !== undefined,
  run: (tab, _choice, { newestOrder }) =>
    newestOrder && tab.reload(false, { at: 'order', orderId: newestOrder.id }),
})
kind({
  name: 'network',
  weight: 2,
  choice: fc.constantFrom(false, false, false, true),
  fits: (_tab, { line }, isOffline) => line.isOffline !== isOffline,
  run: (_tab, isOffline, { line }) => {
    line.isOffline = isOffline
  },
})
kind({
  name: 'session',
  weight: 1,
  choice: fc.constantFrom(false, false, false, true),
  fits: (_tab, { line }, isSignedOut) => line.isSignedOut !== isSignedOut,
  run: (_tab, isSignedOut, { line }) => {
    line.isSignedOut = isSignedOut
  },
})
kind({
  name: 'blocker',
  weight: 2,
  choice: fc.constantFrom('nothing', 'script', 'frame'),
  fits: ({ page }, _life, blocked) => page.blocked !== blocked && !page.inView,
  run: ({ page }, blocked) => {
    page.blocked = blocked
  },
})
kind({
  name: 'settings',
  weight: 4,
  choice: fc.constantFrom(
    { notification_delay_ms: 0 },
    { notification_delay_ms: 20_000 },
    { notification_delay_ms: 600_000 },
    { notification_copies: 0 },
    { notification_copies: 1 },
    { notification_copies: 2 },
    { activation_delay_ms: 0 },
    { activation_delay_ms: 60_000 },
    { activation_delay_ms: 600_000 },
    { snap_answer: 'token' },
    { snap_answer: 'redirect' },
    { snap_answer: 'redirect' },
    { snap_answer: 'none' },
    { gateway: 'down' },
    { gateway: 'up' },
    { prices: { plan_pro_month: 319_000 } },
    { prices: {} },
  ),
  run: (_tab, settings, { line }) => line.behind('/mock-control/settings', settings),
})

export const stepNames: readonly string[] = kinds.map(({ name }) => name)

/** Lives of up to `longest` steps, of which each that runs is noted. */
export function lives(
  reached: Reached,
  { longest, replayPath }: { longest: number; replayPath?: string | undefined },
) {
  const steps = fc.oneof(
    ...kinds.map(({ weight, command }) => ({ weight, arbitrary: command(reached) })),
  )
  return fc.commands([steps], {
    maxCommands: longest,
    size: 'max',
    ...(replayPath !== undefined && { replayPath }),
  })
}
