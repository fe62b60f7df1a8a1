import { beforeEach, describe, expect, it } from 'vitest'
import { DAY, dayOf, HOUR, SECOND } from '../calendar.ts'
import { deny, refund, settle } from '../gateway/transaction-moves.ts'
import { applyReport } from '../order/order-progress.ts'
import { keepTokenAlive } from '../order/order-token.ts'
import type { Order } from '../order/order.ts'
import { planById } from '../plan/plan-catalogue.ts'
import { quote } from '../plan/quote.ts'
import { ACCEPTED_CARD, Story } from '../scenario-story.ts'
import { openRenewal } from './renewal.ts'
import { standingOf } from './standing.ts'
import { actOnSubscription } from './subscription-actions.ts'
import { periodEnd, runningSubscription } from './subscription.ts'

const BCA = { payment_type: 'bank_transfer', bank: 'bca' } as const

let story: Story

beforeEach(async () => {
  story = await Story.begin({
    seed: 1,
    startsAt: Date.parse('2026-02-12T10:00:00+07:00'),
    appOrigin: 'https://app.notefiber.test',
  })
})

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('there is none')
  return value
}

async function payByVa(order: Order): Promise<Order> {
  keepTokenAlive(story.world, order)
  await story.choose(order, BCA)
  await story.happen(order, settle)
  return order
}

const buyByVa = (planId: string) => payByVa(story.order(planId))
const buyByCard = async (planId: string) => {
  const order = story.order(planId)
  await story.choose(order, ACCEPTED_CARD)
  return order
}
const standing = () => standingOf(story.world, story.sari)
const renewal = () => openRenewal(story.world, story.sari.id)
const theRenewal = () => present(renewal())
const lastOrder = () => present(story.world.orders.at(-1))
const act = (body: object) => actOnSubscription(story.world, story.sari, body)
const end = () => {
  const running = runningSubscription(story.world, story.sari.id)
  return running ? periodEnd(running) : Number.NaN
}
const offer = (planId: string) =>
  quote(story.world, { plan: planById(story.world, planId), account: story.sari })
const creditOf = (planId: string) =>
  -(offer(planId).lines.find(({ kind }) => kind === 'credit')?.amount ?? 0)

describe('a period paid by transfer', () => {
  it('ends in grace for seven days, then is suspended to day 30, then expires', async () => {
    await buyByVa('plan_pro_month')
    const over = end()
    await story.until(over - 1)
    expect(standing()).toMatchObject({ status: 'active', isActive: true })
    await story.until(over)
    expect(standing()).toMatchObject({ status: 'grace_period', isActive: true })
    await story.until(over + 7 * DAY - 1)
    expect(standing().isActive).toBe(true)
    await story.until(over + 7 * DAY)
    expect(standing()).toMatchObject({ status: 'suspended', isActive: false })
    expect(standing().inForce.slug).toBe('free')
    await story.until(over + 30 * DAY)
    expect(standing()).toMatchObject({ status: 'expired', plan: { slug: 'pro' } })
  })

  it('gets its renewal order seven days before the end, and a letter about it', async () => {
    await buyByVa('plan_pro_month')
    await story.until(end() - 7 * DAY - 1)
    expect(renewal()).toBeUndefined()
    await story.until(end() - 7 * DAY)
    expect(renewal()).toMatchObject({ purpose: 'renewal', total: 331_890 })
    expect(story.world.outbox.at(-1)).toMatchObject({ link: `/orders/${renewal()?.id}` })
  })

  it('has one renewal order, asked for once or again, touched or not', async () => {
    await buyByVa('plan_pro_month')
    act({ action: 'renew' })
    const { id } = theRenewal()
    act({ action: 'renew' })
    await story.until(end() - 7 * DAY)
    act({ action: 'renew' })
    keepTokenAlive(story.world, theRenewal())
    await story.choose(theRenewal(), BCA)
    act({ action: 'renew' })
    expect(theRenewal().id).toBe(id)
    expect(story.world.orders).toHaveLength(2)
  })

  it('gets its renewal order later when a purchase is under way, if that comes to nothing', async () => {
    await buyByVa('plan_pro_month')
    await story.until(end() - 7 * DAY - HOUR)
    const purchase = story.order('plan_team_month')
    await story.pass(2 * HOUR)
    expect(renewal()).toBeUndefined()
    expect(purchase.status).toBe('pending_payment')
    await story.pass(DAY)
    expect(purchase.status).toBe('expired')
    expect(renewal()).toBeDefined()
  })

  it('paid ahead goes on where it ended, with the same subscription', async () => {
    await buyByVa('plan_pro_month')
    expect(dayOf(end())).toBe('2026-03-12')
    await story.until(end() - 3 * DAY)
    await payByVa(theRenewal())
    expect(dayOf(end())).toBe('2026-04-12')
    expect(story.world.subscriptions).toHaveLength(1)
  })

  it('paid in grace goes on where it ended; after a suspension it starts with the payment', async () => {
    await buyByVa('plan_pro_month')
    await story.until(end() + 3 * DAY)
    act({ action: 'renew' })
    await payByVa(theRenewal())
    expect(dayOf(end())).toBe('2026-04-12')
    await story.until(end() + 12 * DAY)
    act({ action: 'renew' })
    await payByVa(theRenewal())
    expect(dayOf(end())).toBe('2026-05-24')
  })

  it('does not drift: bought on the 31st, it ends on the last day of each month', async () => {
    const late = await Story.begin({
      seed: 1,
      startsAt: Date.parse('2026-01-31T10:00:00+07:00'),
      appOrigin: 'https://app.notefiber.test',
    })
    story = late
    await buyByVa('plan_pro_month')
    expect(dayOf(end())).toBe('2026-02-28')
    await story.until(end() - DAY)
    await payByVa(theRenewal())
    expect(dayOf(end())).toBe('2026-03-31')
  })
})

describe('a period paid by card', () => {
  it('renews by itself at the end', async () => {
    await buyByCard('plan_pro_month')
    expect(renewal()).toBeUndefined()
    await story.until(end() - DAY)
    expect(renewal()).toBeUndefined()
    await story.until(end() + HOUR)
    expect(standing()).toMatchObject({ status: 'active', isActive: true })
    expect(dayOf(end())).toBe('2026-04-12')
    expect(story.world.counters.charges).toBe(2)
  })

  it('waits with the charge while another purchase is under way', async () => {
    await buyByCard('plan_pro_month')
    await story.until(end() - HOUR)
    const purchase = story.order('plan_team_month')
    await story.choose(purchase, BCA)
    await story.pass(2 * HOUR)
    expect(story.world.counters.charges).toBe(1)
    expect(standing()).toMatchObject({ status: 'grace_period', isActive: true })
    await story.pass(DAY)
    expect(purchase.status).toBe('expired')
    expect(story.world.counters.charges).toBe(2)
    expect(standing().status).toBe('active')
  })

  it('falls into grace when the card is refused, with an order to pay by hand', async () => {
    await buyByCard('plan_pro_month')
    story.world.settings.autoRenewal = 'fails'
    await story.until(end() + HOUR)
    expect(standing().status).toBe('grace_period')
    expect(renewal()).toMatchObject({ status: 'pending_payment', failure: { code: 'denied' } })
    await payByVa(theRenewal())
    expect(standing().status).toBe('active')
  })
})

describe('renewing by hand', () => {
  it('does not fit what renews by itself, was cancelled, is over or never was', async () => {
    const renew = () => act({ action: 'renew' })
    expect(renew).toThrow('CONFLICT')
    await buyByCard('plan_pro_month')
    expect(renew).toThrow('CONFLICT')
    act({ action: 'cancel' })
    expect(renew).toThrow('CONFLICT')
    await story.until(end() + SECOND)
    expect(renew).toThrow('CONFLICT')
  })

  it('names the other order that is open', async () => {
    await buyByVa('plan_pro_month')
    story.order('plan_team_month')
    expect(() => act({ action: 'renew' })).toThrow('ORDER_PENDING')
  })
})

describe('cancelling a subscription', () => {
  it('keeps access to the end, then the free plan holds', async () => {
    await buyByCard('plan_pro_month')
    act({ action: 'cancel', reason: 'Mahal' })
    const over = end()
    expect(standing()).toMatchObject({ status: 'canceled', isActive: true })
    await story.until(over + SECOND)
    expect(standing()).toMatchObject({ status: 'expired', isActive: false })
    expect(standing().inForce.slug).toBe('free')
    expect(story.world.counters.charges).toBe(1)
  })

  it('takes the renewal order back, and resuming brings one', async () => {
    await buyByVa('plan_pro_month')
    await story.until(end() - 3 * DAY)
    expect(renewal()).toBeDefined()
    act({ action: 'cancel' })
    expect(renewal()).toBeUndefined()
    act({ action: 'resume' })
    expect(renewal()).toBeDefined()
  })

  it('cannot be done twice, and cannot be undone after the end', async () => {
    await buyByVa('plan_pro_month')
    expect(() => act({ action: 'resume' })).toThrow('CONFLICT')
    act({ action: 'cancel' })
    expect(() => act({ action: 'cancel' })).toThrow('CONFLICT')
    await story.until(end() + SECOND)
    expect(() => act({ action: 'resume' })).toThrow('CONFLICT')
  })
})

describe('a lower plan', () => {
  it('is scheduled, paid by the renewal and in force from the next period', async () => {
    await buyByVa('plan_pro_month')
    act({ action: 'change', plan_id: 'plan_plus_month' })
    await story.until(end() - 2 * DAY)
    expect(renewal()).toMatchObject({ plan: { slug: 'plus' }, total: 109_890 })
    const change = end()
    await payByVa(theRenewal())
    expect(standing().inForce.slug).toBe('pro')
    await story.until(change + SECOND)
    expect(standing().inForce.slug).toBe('plus')
  })

  it('can be dropped again', async () => {
    await buyByVa('plan_pro_month')
    act({ action: 'change', plan_id: 'plan_plus_month' })
    act({ action: 'keep' })
    expect(() => act({ action: 'keep' })).toThrow('CONFLICT')
    await story.until(end() - 2 * DAY)
    expect(renewal()).toMatchObject({ plan: { slug: 'pro' } })
  })

  it('replaces a renewal order for the present plan that nobody touched', async () => {
    await buyByVa('plan_pro_month')
    await story.until(end() - 2 * DAY)
    act({ action: 'change', plan_id: 'plan_plus_month' })
    expect(renewal()).toMatchObject({ plan: { slug: 'plus' } })
  })

  it('cannot be scheduled by somebody who is leaving', async () => {
    await buyByVa('plan_pro_month')
    act({ action: 'cancel' })
    expect(() => act({ action: 'change', plan_id: 'plan_plus_month' })).toThrow('CONFLICT')
  })

  it('waits while the next period is being paid', async () => {
    await buyByVa('plan_pro_month')
    await story.until(end() - 2 * DAY)
    keepTokenAlive(story.world, theRenewal())
    await story.choose(theRenewal(), BCA)
    expect(() => act({ action: 'change', plan_id: 'plan_plus_month' })).toThrow('ORDER_PENDING')
  })

  it.each(['plan_team_month', 'plan_pro_year', 'plan_pro_month', 'plan_free'])(
    'is not %s',
    async (plan_id) => {
      await buyByVa('plan_pro_month')
      expect(() => act({ action: 'change', plan_id })).toThrow('CONFLICT')
    },
  )
})

describe('an upgrade', () => {
  it('credits the unused days and replaces the present plan at once', async () => {
    await buyByCard('plan_plus_month')
    await story.pass(13.5 * DAY)
    expect(creditOf('plan_pro_month')).toBe(Math.floor((99_000 * 14) / 28))
    await buyByCard('plan_pro_month')
    expect(standing()).toMatchObject({ status: 'active', plan: { slug: 'pro' } })
    expect(dayOf(end())).toBe('2026-03-25')
  })

  it('keeps the credit that one purchase cannot use up', async () => {
    await buyByCard('plan_pro_year')
    const [line] = story.world.orders
    const paid = line?.value ?? 0
    await buyByCard('plan_team_month')
    const used = -(story.world.orders[1]?.lines.find(({ kind }) => kind === 'credit')?.amount ?? 0)
    expect(used).toBe(789_000)
    const left = offer('plan_team_year').creditUsed + offer('plan_team_year').creditLeft
    expect(left).toBeGreaterThan(paid - used)
    expect(left).toBeLessThanOrEqual(paid + 10_000)
  })

  it('gives the plan before back when its money goes back', async () => {
    await buyByVa('plan_plus_month')
    const order = await buyByVa('plan_pro_month')
    await story.happen(order, deny)
    expect(standing()).toMatchObject({ status: 'active', plan: { slug: 'plus' }, isActive: true })
  })

  it('whose money went back and came after all takes the place of the plan before again', async () => {
    await buyByVa('plan_plus_month')
    const order = await buyByVa('plan_pro_month')
    await story.happen(order, deny)
    expect(standing().plan.slug).toBe('plus')
    applyReport(story.world, order, {
      transactionId: 'another',
      status: 'settlement',
      message: '',
      payment: { transactionId: 'another', type: 'qris', hasDeeplink: false, chosenAt: 0 },
    })
    expect(standing()).toMatchObject({ status: 'active', plan: { slug: 'pro' } })
  })

  it('refunded after the plan before would have ended leaves neither', async () => {
    await buyByVa('plan_plus_month')
    await story.until(end() - 2 * DAY)
    const order = await buyByVa('plan_pro_month')
    await story.pass(3 * DAY)
    await story.happen(order, refund)
    expect(standing()).toMatchObject({ status: 'canceled', isActive: false })
  })

  it('withdraws a renewal order that nobody touched', async () => {
    await buyByVa('plan_plus_month')
    await story.until(end() - 2 * DAY)
    expect(renewal()).toBeDefined()
    await buyByVa('plan_pro_month')
    expect(renewal()).toBeUndefined()
    await story.pass(10 * DAY)
    expect(standing()).toMatchObject({ status: 'active', plan: { slug: 'pro' } })
  })
})

describe('a refunded renewal', () => {
  it('takes its own period back and leaves the one before', async () => {
    await buyByCard('plan_pro_month')
    const first = end()
    await story.until(first + HOUR)
    expect(end()).toBeGreaterThan(first)
    await story.happen(lastOrder(), refund)
    expect(story.world.counters.charges).toBe(2)
    expect(standing()).toMatchObject({ status: 'grace_period' })
  })
})
