import { beforeEach, describe, expect, it } from 'vitest'
import { DAY, dayOf, HOUR, SECOND } from '../calendar.ts'
import { deny, refund } from '../gateway/transaction-moves.ts'
import { applyReport } from '../order/order-progress.ts'
import { keepTokenAlive } from '../order/order-token.ts'
import { BCA, SubscriberStory } from './subscriber-story.ts'

let sari: SubscriberStory

beforeEach(async () => {
  sari = await SubscriberStory.begin()
})

describe('cancelling a subscription', () => {
  it('keeps access to the end, then the free plan holds', async () => {
    await sari.buyByCard('plan_pro_month')
    sari.act({ action: 'cancel', reason: 'Mahal' })
    const over = sari.end()
    expect(sari.standing()).toMatchObject({ status: 'canceled', isActive: true })
    await sari.story.until(over + SECOND)
    expect(sari.standing()).toMatchObject({ status: 'expired', isActive: false })
    expect(sari.standing().inForce.slug).toBe('free')
    expect(sari.charges()).toBe(1)
  })

  it('takes the renewal order back, and resuming brings one', async () => {
    await sari.buyByVa('plan_pro_month')
    await sari.story.until(sari.end() - 3 * DAY)
    expect(sari.renewal()).toBeDefined()
    sari.act({ action: 'cancel' })
    expect(sari.renewal()).toBeUndefined()
    sari.act({ action: 'resume' })
    expect(sari.renewal()).toBeDefined()
  })

  it('cannot be done twice, and cannot be undone after the end', async () => {
    await sari.buyByVa('plan_pro_month')
    expect(() => sari.act({ action: 'resume' })).toThrow('CONFLICT')
    sari.act({ action: 'cancel' })
    expect(() => sari.act({ action: 'cancel' })).toThrow('CONFLICT')
    await sari.story.until(sari.end() + SECOND)
    expect(() => sari.act({ action: 'resume' })).toThrow('CONFLICT')
  })
})

describe('a lower plan', () => {
  it('is scheduled, paid by the renewal and in force from the next period', async () => {
    await sari.buyByVa('plan_pro_month')
    sari.act({ action: 'change', plan_id: 'plan_plus_month' })
    await sari.story.until(sari.end() - 2 * DAY)
    expect(sari.renewal()).toMatchObject({ plan: { slug: 'plus' }, total: 109_890 })
    const change = sari.end()
    await sari.payByVa(sari.theRenewal())
    expect(sari.standing().inForce.slug).toBe('pro')
    await sari.story.until(change + SECOND)
    expect(sari.standing().inForce.slug).toBe('plus')
  })

  it('can be dropped again', async () => {
    await sari.buyByVa('plan_pro_month')
    sari.act({ action: 'change', plan_id: 'plan_plus_month' })
    sari.act({ action: 'keep' })
    expect(() => sari.act({ action: 'keep' })).toThrow('CONFLICT')
    await sari.story.until(sari.end() - 2 * DAY)
    expect(sari.renewal()).toMatchObject({ plan: { slug: 'pro' } })
  })

  it('replaces a renewal order for the present plan that nobody touched', async () => {
    await sari.buyByVa('plan_pro_month')
    await sari.story.until(sari.end() - 2 * DAY)
    sari.act({ action: 'change', plan_id: 'plan_plus_month' })
    expect(sari.renewal()).toMatchObject({ plan: { slug: 'plus' } })
  })

  it('cannot be scheduled by somebody who is leaving', async () => {
    await sari.buyByVa('plan_pro_month')
    sari.act({ action: 'cancel' })
    expect(() => sari.act({ action: 'change', plan_id: 'plan_plus_month' })).toThrow('CONFLICT')
  })

  it('waits while the next period is being paid', async () => {
    await sari.buyByVa('plan_pro_month')
    await sari.story.until(sari.end() - 2 * DAY)
    keepTokenAlive(sari.story.world, sari.theRenewal())
    await sari.story.choose(sari.theRenewal(), BCA)
    expect(() => sari.act({ action: 'change', plan_id: 'plan_plus_month' })).toThrow(
      'ORDER_PENDING',
    )
  })

  it.each(['plan_team_month', 'plan_pro_year', 'plan_pro_month', 'plan_free'])(
    'is not %s',
    async (plan_id) => {
      await sari.buyByVa('plan_pro_month')
      expect(() => sari.act({ action: 'change', plan_id })).toThrow('CONFLICT')
    },
  )
})

describe('an upgrade', () => {
  it('credits the unused days and replaces the present plan at once', async () => {
    await sari.buyByCard('plan_plus_month')
    await sari.story.pass(13.5 * DAY)
    expect(sari.offer('plan_pro_month').creditUsed).toBe(Math.floor((99_000 * 14) / 28))
    await sari.buyByCard('plan_pro_month')
    expect(sari.standing()).toMatchObject({ status: 'active', plan: { slug: 'pro' } })
    expect(dayOf(sari.end())).toBe('2026-03-25')
  })

  it('keeps the credit that one purchase cannot use up', async () => {
    await sari.buyByCard('plan_pro_year')
    const [line] = sari.story.world.orders
    const paid = line?.value ?? 0
    await sari.buyByCard('plan_team_month')
    const used = -(
      sari.story.world.orders[1]?.lines.find(({ kind }) => kind === 'credit')?.amount ?? 0
    )
    expect(used).toBe(789_000)
    const left = sari.offer('plan_team_year').creditUsed + sari.offer('plan_team_year').creditLeft
    expect(left).toBeGreaterThan(paid - used)
    expect(left).toBeLessThanOrEqual(paid + 10_000)
  })

  it('gives the plan before back when its money goes back', async () => {
    await sari.buyByVa('plan_plus_month')
    const order = await sari.buyByVa('plan_pro_month')
    await sari.story.happen(order, deny)
    expect(sari.standing()).toMatchObject({
      status: 'active',
      plan: { slug: 'plus' },
      isActive: true,
    })
  })

  it('whose money went back and came after all takes the place of the plan before again', async () => {
    await sari.buyByVa('plan_plus_month')
    const order = await sari.buyByVa('plan_pro_month')
    await sari.story.happen(order, deny)
    expect(sari.standing().plan.slug).toBe('plus')
    applyReport(sari.story.world, order, {
      transactionId: 'another',
      status: 'settlement',
      hadMoney: true,
      message: '',
      payment: { transactionId: 'another', type: 'qris', hasDeeplink: false, chosenAt: 0 },
    })
    expect(sari.standing()).toMatchObject({ status: 'active', plan: { slug: 'pro' } })
  })

  it('refunded after the plan before would have ended leaves neither', async () => {
    await sari.buyByVa('plan_plus_month')
    await sari.story.until(sari.end() - 2 * DAY)
    const order = await sari.buyByVa('plan_pro_month')
    await sari.story.pass(3 * DAY)
    await sari.story.happen(order, refund)
    expect(sari.standing()).toMatchObject({ status: 'canceled', isActive: false })
  })

  it('withdraws a renewal order that nobody touched', async () => {
    await sari.buyByVa('plan_plus_month')
    await sari.story.until(sari.end() - 2 * DAY)
    expect(sari.renewal()).toBeDefined()
    await sari.buyByVa('plan_pro_month')
    expect(sari.renewal()).toBeUndefined()
    await sari.story.pass(10 * DAY)
    expect(sari.standing()).toMatchObject({ status: 'active', plan: { slug: 'pro' } })
  })
})

describe('a refunded renewal', () => {
  it('takes its own period back and leaves the one before', async () => {
    await sari.buyByCard('plan_pro_month')
    const first = sari.end()
    await sari.story.until(first + HOUR)
    expect(sari.end()).toBeGreaterThan(first)
    await sari.story.happen(sari.lastOrder(), refund)
    expect(sari.charges()).toBe(2)
    expect(sari.standing()).toMatchObject({ status: 'grace_period' })
  })
})

describe('a refund of what was upgraded since', () => {
  it('leaves the upgrade open, and brings nothing older back', async () => {
    await sari.buyByVa('plan_plus_month')
    await sari.story.pass(DAY)
    const upgraded = await sari.buyByVa('plan_pro_month')
    await sari.story.pass(DAY)
    await sari.buyByVa('plan_team_month')
    await sari.story.happen(upgraded, refund)
    expect(sari.standing()).toMatchObject({ status: 'active', plan: { slug: 'team' } })
  })
})
