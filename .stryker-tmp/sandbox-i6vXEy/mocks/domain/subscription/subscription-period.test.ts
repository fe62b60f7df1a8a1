// @ts-nocheck
import { beforeEach, describe, expect, it } from 'vitest'
import { DAY, dayOf, HOUR, SECOND } from '../calendar.ts'
import { keepTokenAlive } from '../order/order-token.ts'
import { BCA, SubscriberStory } from './subscriber-story.ts'

let sari: SubscriberStory

beforeEach(async () => {
  sari = await SubscriberStory.begin()
})

describe('a period paid by transfer', () => {
  it('ends in grace for seven days, then is suspended to day 30, then expires', async () => {
    await sari.buyByVa('plan_pro_month')
    const over = sari.end()
    await sari.story.until(over - 1)
    expect(sari.standing()).toMatchObject({ status: 'active', isActive: true })
    await sari.story.until(over)
    expect(sari.standing()).toMatchObject({ status: 'grace_period', isActive: true })
    await sari.story.until(over + 7 * DAY - 1)
    expect(sari.standing().isActive).toBe(true)
    await sari.story.until(over + 7 * DAY)
    expect(sari.standing()).toMatchObject({ status: 'suspended', isActive: false })
    expect(sari.standing().inForce.slug).toBe('free')
    await sari.story.until(over + 30 * DAY)
    expect(sari.standing()).toMatchObject({ status: 'expired', plan: { slug: 'pro' } })
  })

  it('gets its renewal order seven days before the end, and a letter about it', async () => {
    await sari.buyByVa('plan_pro_month')
    await sari.story.until(sari.end() - 7 * DAY - 1)
    expect(sari.renewal()).toBeUndefined()
    await sari.story.until(sari.end() - 7 * DAY)
    expect(sari.renewal()).toMatchObject({ purpose: 'renewal', total: 331_890 })
    expect(sari.story.world.outbox.at(-1)).toMatchObject({ link: `/orders/${sari.renewal()?.id}` })
  })

  it('has one renewal order, asked for once or again, touched or not', async () => {
    await sari.buyByVa('plan_pro_month')
    sari.act({ action: 'renew' })
    const { id } = sari.theRenewal()
    sari.act({ action: 'renew' })
    await sari.story.until(sari.end() - 7 * DAY)
    sari.act({ action: 'renew' })
    keepTokenAlive(sari.story.world, sari.theRenewal())
    await sari.story.choose(sari.theRenewal(), BCA)
    sari.act({ action: 'renew' })
    expect(sari.theRenewal().id).toBe(id)
    expect(sari.story.world.orders).toHaveLength(2)
  })

  it('gets its renewal order later when a purchase is under way, if that comes to nothing', async () => {
    await sari.buyByVa('plan_pro_month')
    await sari.story.until(sari.end() - 7 * DAY - HOUR)
    const purchase = sari.story.order('plan_team_month')
    await sari.story.pass(2 * HOUR)
    expect(sari.renewal()).toBeUndefined()
    expect(purchase.status).toBe('pending_payment')
    await sari.story.pass(DAY)
    expect(purchase.status).toBe('expired')
    expect(sari.renewal()).toBeDefined()
  })

  it('paid ahead goes on where it ended, with the same subscription', async () => {
    await sari.buyByVa('plan_pro_month')
    expect(dayOf(sari.end())).toBe('2026-03-12')
    await sari.story.until(sari.end() - 3 * DAY)
    await sari.payByVa(sari.theRenewal())
    expect(dayOf(sari.end())).toBe('2026-04-12')
    expect(sari.story.world.subscriptions).toHaveLength(1)
  })

  it('paid in grace goes on where it ended; after a suspension it starts with the payment', async () => {
    await sari.buyByVa('plan_pro_month')
    await sari.story.until(sari.end() + 3 * DAY)
    sari.act({ action: 'renew' })
    await sari.payByVa(sari.theRenewal())
    expect(dayOf(sari.end())).toBe('2026-04-12')
    await sari.story.until(sari.end() + 12 * DAY)
    sari.act({ action: 'renew' })
    await sari.payByVa(sari.theRenewal())
    expect(dayOf(sari.end())).toBe('2026-05-24')
  })

  it('does not drift: bought on the 31st, it ends on the last day of each month', async () => {
    sari = await SubscriberStory.begin('2026-01-31T10:00:00+07:00')
    await sari.buyByVa('plan_pro_month')
    expect(dayOf(sari.end())).toBe('2026-02-28')
    await sari.story.until(sari.end() - DAY)
    await sari.payByVa(sari.theRenewal())
    expect(dayOf(sari.end())).toBe('2026-03-31')
  })
})

describe('a period paid by card', () => {
  it('renews by itself at the end', async () => {
    await sari.buyByCard('plan_pro_month')
    expect(sari.renewal()).toBeUndefined()
    await sari.story.until(sari.end() - DAY)
    expect(sari.renewal()).toBeUndefined()
    await sari.story.until(sari.end() + HOUR)
    expect(sari.standing()).toMatchObject({ status: 'active', isActive: true })
    expect(dayOf(sari.end())).toBe('2026-04-12')
    expect(sari.charges()).toBe(2)
  })

  it('waits with the charge while another purchase is under way', async () => {
    await sari.buyByCard('plan_pro_month')
    await sari.story.until(sari.end() - HOUR)
    const purchase = sari.story.order('plan_team_month')
    await sari.story.choose(purchase, BCA)
    await sari.story.pass(2 * HOUR)
    expect(sari.charges()).toBe(1)
    expect(sari.standing()).toMatchObject({ status: 'grace_period', isActive: true })
    await sari.story.pass(DAY)
    expect(purchase.status).toBe('expired')
    expect(sari.charges()).toBe(2)
    expect(sari.standing().status).toBe('active')
  })

  it('falls into grace when the card is refused, with an order to pay by hand', async () => {
    await sari.buyByCard('plan_pro_month')
    sari.story.world.settings.autoRenewal = 'fails'
    await sari.story.until(sari.end() + HOUR)
    expect(sari.standing().status).toBe('grace_period')
    expect(sari.renewal()).toMatchObject({ status: 'pending_payment', failure: { code: 'denied' } })
    await sari.payByVa(sari.theRenewal())
    expect(sari.standing().status).toBe('active')
  })
})

describe('renewing by hand', () => {
  it('does not fit what renews by itself, was cancelled, is over or never was', async () => {
    const renew = () => sari.act({ action: 'renew' })
    expect(renew).toThrow('CONFLICT')
    await sari.buyByCard('plan_pro_month')
    expect(renew).toThrow('CONFLICT')
    sari.act({ action: 'cancel' })
    expect(renew).toThrow('CONFLICT')
    await sari.story.until(sari.end() + SECOND)
    expect(renew).toThrow('CONFLICT')
  })

  it('names the other order that is open', async () => {
    await sari.buyByVa('plan_pro_month')
    sari.story.order('plan_team_month')
    expect(() => sari.act({ action: 'renew' })).toThrow('ORDER_PENDING')
  })
})
