// @ts-nocheck
import type { BuyerTab } from './buyer-tab.ts'
import { canPress, type Life } from './life.ts'
import { CARD, chargeHere, gatewayToken, tellResult } from './gateway-side.ts'

/** More than any way out takes. */
const ENOUGH = 40

/**
 * From wherever a life has come to, somebody who does the next sensible thing gets the plan: the faults
 * end, and each screen's own next step is taken. Throws when that leads nowhere.
 */
export async function endWell(life: Life): Promise<void> {
  const [tab] = life.tabs
  life.line.isOffline = false
  life.line.isSignedOut = false
  tab.page.blocked = 'nothing'
  await life.line.behind('/mock-control/settings', {
    gateway: 'up',
    snap_answer: 'token',
    notification_copies: 1,
    notification_delay_ms: 1000,
    activation_delay_ms: 0,
  })
  const way: string[] = []
  for (let step = 0; step < ENOUGH; step += 1) {
    if (tab.held.length === 0 && life.isPaid()) return
    way.push(await nextStep(life, tab, way))
    await life.settle()
  }
  throw new Error(`stuck after ${way.join(', ')}: ${life.describe()}`)
}

async function nextStep(life: Life, tab: BuyerTab, way: readonly string[]): Promise<string> {
  if (tab.isHidden) {
    tab.comeBack()
    return 'come back'
  }
  const [held] = tab.held
  if (held) {
    await held.end('answered')
    return 'answer'
  }
  if (gatewayToken(tab) !== undefined) {
    const result = await chargeHere(life, tab, CARD)
    life.clock.pass(2000)
    if (tab.page.inView) tellResult(tab, result)
    else await tab.reload(false, orderScreen(life) ?? tab.screen)
    return 'pay by card'
  }
  if (tab.screen.at === 'order') return onOrder(life, tab, way)
  if (canPress(tab)) {
    life.clock.pass(60_000)
    tab.press()
    return 'press pay'
  }
  await tab.reload(false)
  return `reload at ${tab.state?.at}`
}

async function onOrder(life: Life, tab: BuyerTab, way: readonly string[]): Promise<string> {
  const hasTried = tab.state?.at !== 'idle' && way.at(-1) !== 'check now'
  if (tab.isReported || tab.flow === undefined || hasTried) {
    life.clock.pass(120_000)
    await tab.look('answered', 'sync')
    const { screen } = tab
    const order = life.orders.find(({ id }) => screen.at === 'order' && id === screen.orderId)
    // A review is the bank's: it comes to an end by itself.
    if (order?.status === 'processing') {
      await life.line.behind(`/mock-control/orders/${order.id}/settle`)
    }
    const isOver = ['failed', 'expired', 'cancelled', 'refunded'].includes(order?.status ?? '')
    if (isOver) tab.goTo({ at: 'checkout' })
    return 'check now'
  }
  if (canPress(tab)) {
    tab.press()
    return 'continue'
  }
  await tab.look('answered', 'read')
  return `look at ${tab.state?.at}`
}

function orderScreen(life: Life) {
  const order = life.newestOrder
  return order && ({ at: 'order', orderId: order.id } as const)
}
