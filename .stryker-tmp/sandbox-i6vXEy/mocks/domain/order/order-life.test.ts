// @ts-nocheck
import { beforeEach, describe, expect, it } from 'vitest'
import { DAY, HOUR, MINUTE } from '../calendar.ts'
import { pageOf, pageState } from '../gateway/snap-page.ts'
import { deny, refund, settle } from '../gateway/transaction-moves.ts'
import { planById } from '../plan/plan-catalogue.ts'
import { quote } from '../plan/quote.ts'
import { ACCEPTED_CARD, Story } from '../scenario-story.ts'
import { orderStanding, standingOf } from '../subscription/standing.ts'
import { cancelOrder } from './order-ending.ts'
import { syncOrder } from './order-syncing.ts'
import { keepTokenAlive } from './order-token.ts'
import type { Order } from './order.ts'

const BCA = { payment_type: 'bank_transfer', bank: 'bca' } as const
const QRIS = { payment_type: 'qris' } as const

let story: Story
let order: Order

beforeEach(async () => {
  story = await Story.begin({
    seed: 1,
    startsAt: Date.parse('2026-02-12T10:00:00+07:00'),
    appOrigin: 'https://app.notefiber.test',
  })
  order = story.order('plan_pro_month')
})

describe('an order nobody chose a method for', () => {
  it('expires at its deadline, with its page', async () => {
    await story.pass(DAY - 1)
    expect(order.status).toBe('pending_payment')
    await story.pass(1)
    expect(order.status).toBe('expired')
    const page = pageOf(story.world, order.token ?? '')
    expect(page && pageState(story.world, page)).toBe('cancelled')
  })

  it('gets a new token when the page has lapsed, and stays the same order', async () => {
    const early = await storyWithShortPages()
    const first = early.made.token
    await early.story.pass(10 * MINUTE)
    keepTokenAlive(early.story.world, early.made)
    expect(early.made.token).not.toBe(first)
    expect(early.story.world.orders).toHaveLength(1)
    const stateOf = (token = '') => {
      const page = pageOf(early.story.world, token)
      return page && pageState(early.story.world, page)
    }
    expect(stateOf(early.made.token)).toBe('open')
    expect(stateOf(first)).toBe('cancelled')
  })

  it('gets no new page while the news of its payment is on the way', async () => {
    story.world.settings.notificationDelayMs = HOUR
    await story.choose(order, ACCEPTED_CARD)
    const { token } = order
    keepTokenAlive(story.world, order)
    expect(order.token).toBe(token)
    expect(order.status).toBe('pending_payment')
  })

  it('gets no new page when its code has run out: it is over', async () => {
    story.world.settings.notificationDelayMs = HOUR
    await story.choose(order, QRIS)
    await story.pass(15 * MINUTE)
    const { tokensCreated } = story.world.counters
    keepTokenAlive(story.world, order)
    expect(order.status).toBe('expired')
    expect(story.world.counters.tokensCreated).toBe(tokensCreated)
  })

  it('keeps its token while the page opens', () => {
    const { token } = order
    keepTokenAlive(story.world, order)
    expect(order.token).toBe(token)
  })
})

async function storyWithShortPages() {
  const short = await Story.begin({
    seed: 2,
    startsAt: story.world.now,
    appOrigin: 'https://a.test',
  })
  short.world.settings.snapPageTtlMs = 10 * MINUTE
  return { story: short, made: short.order('plan_pro_month') }
}

describe('an order with a code', () => {
  it('lives as long as the code: a QRIS order ends after 15 minutes', async () => {
    await story.choose(order, QRIS)
    await story.pass(16 * MINUTE)
    expect(order.status).toBe('expired')
  })

  it('outlives its own deadline: a number chosen late waits its own 24 hours', async () => {
    await story.pass(20 * HOUR)
    await story.choose(order, BCA)
    await story.pass(20 * HOUR)
    expect(order.status).toBe('pending_payment')
    await story.happen(order, settle)
    expect(order.status).toBe('paid')
  })

  it('is not swept away when the notification about its code was lost', async () => {
    await story.pass(20 * HOUR)
    story.world.settings.notificationCopies = 0
    await story.choose(order, BCA)
    expect(order.payment).toBeUndefined()
    await story.pass(5 * HOUR)
    expect(order).toMatchObject({ status: 'pending_payment', payment: { bank: 'bca' } })
  })
})

describe('another method', () => {
  it('takes the place of a card under review, which cannot be charged any more', async () => {
    const card = { payment_type: 'credit_card', card_number: '4511111111111117' } as const
    const review = await story.choose(order, card)
    await story.choose(order, BCA)
    expect(order).toMatchObject({ status: 'pending_payment', payment: { bank: 'bca' } })
    expect(settle(story.world, review)).toBe(false)
    await story.happen(order, settle)
    expect(story.world.counters.charges).toBe(1)
  })
})

describe('an order whose code was refused after its own deadline', () => {
  it('is open for another method, with a page that opens', async () => {
    await story.pass(20 * HOUR)
    await story.choose(order, BCA)
    await story.pass(10 * HOUR)
    await story.happen(order, deny)
    keepTokenAlive(story.world, order)
    expect(order.status).toBe('pending_payment')
    await story.choose(order, ACCEPTED_CARD)
    expect(order.status).toBe('paid')
  })

  it('still ends when nobody pays', async () => {
    await story.pass(20 * HOUR)
    await story.choose(order, BCA)
    await story.pass(10 * HOUR)
    await story.happen(order, deny)
    await story.pass(DAY)
    expect(order.status).toBe('expired')
  })
})

describe('a code that ran out unheard', () => {
  it('ends the order a few minutes later: the API asks by itself', async () => {
    await story.choose(order, QRIS)
    story.world.settings.notificationCopies = 0
    await story.pass(16 * MINUTE)
    expect(order.status).toBe('pending_payment')
    await story.pass(5 * MINUTE)
    expect(order.status).toBe('expired')
  })
})

describe('asking the gateway', () => {
  it('finds a payment whose notification was lost', async () => {
    story.world.settings.notificationCopies = 0
    await story.choose(order, BCA)
    await story.happen(order, settle)
    expect(order.status).toBe('pending_payment')
    expect(syncOrder(story.world, order).status).toBe('paid')
  })

  it('changes nothing while no method was chosen', () => {
    const before = structuredClone(order)
    expect(syncOrder(story.world, order)).toEqual(before)
  })

  it('cannot be done while the gateway is down', () => {
    story.world.settings.gateway = 'down'
    expect(() => syncOrder(story.world, order)).toThrow('GATEWAY')
  })
})

describe('cancelling', () => {
  it('ends the page and the code, and the same again is no error', async () => {
    const transaction = await story.choose(order, BCA)
    cancelOrder(story.world, order)
    expect(cancelOrder(story.world, order).status).toBe('cancelled')
    expect(transaction.status).toBe('cancel')
    const page = pageOf(story.world, order.token ?? '')
    expect(page && pageState(story.world, page)).toBe('cancelled')
  })

  it('is refused once it is paid, even when the API has not heard of it yet', async () => {
    story.world.settings.notificationCopies = 0
    await story.choose(order, ACCEPTED_CARD)
    expect(order.status).toBe('pending_payment')
    expect(() => cancelOrder(story.world, order)).toThrow('CONFLICT')
    expect(order.status).toBe('paid')
  })

  it('does not stop a transfer that was under way: the money counts', async () => {
    await story.choose(order, BCA)
    cancelOrder(story.world, order)
    await story.happen(order, settle)
    expect(order.status).toBe('paid')
  })
})

describe('activation', () => {
  it('may lag behind the payment, and comes without anybody asking', async () => {
    story.world.settings.activationDelayMs = 5 * MINUTE
    await story.choose(order, ACCEPTED_CARD)
    expect(order.status).toBe('paid')
    expect(orderStanding(story.world, order)).toBe('pending_payment')
    expect(standingOf(story.world, story.sari)).toMatchObject({
      status: 'pending_payment',
      isActive: false,
      plan: { slug: 'pro' },
    })
    await story.pass(5 * MINUTE)
    expect(orderStanding(story.world, order)).toBe('active')
    expect(standingOf(story.world, story.sari).isActive).toBe(true)
  })

  it('does not come for a payment that went back in the meantime', async () => {
    story.world.settings.activationDelayMs = 5 * MINUTE
    await story.choose(order, ACCEPTED_CARD)
    await story.happen(order, refund)
    await story.pass(5 * MINUTE)
    expect(order.status).toBe('refunded')
    expect(standingOf(story.world, story.sari).isActive).toBe(false)
  })
})

describe('a refund', () => {
  it('is told of once, however often the gateway is asked', async () => {
    await story.choose(order, ACCEPTED_CARD)
    await story.happen(order, refund)
    const letters = story.world.outbox.length
    syncOrder(story.world, order)
    syncOrder(story.world, order)
    expect(story.world.outbox).toHaveLength(letters)
  })

  it('in part is no credit for another plan any more', async () => {
    const creditNow = () => {
      const plan = planById(story.world, 'plan_team_month')
      return quote(story.world, { plan, account: story.sari }).creditUsed
    }
    await story.choose(order, ACCEPTED_CARD)
    const before = creditNow()
    await story.happen(order, (world, transaction) => refund(world, transaction, 111_000))
    expect(before - creditNow()).toBeGreaterThanOrEqual(96_000)
    expect(before - creditNow()).toBeLessThanOrEqual(100_000)
  })

  it('in full ends access at once', async () => {
    await story.choose(order, ACCEPTED_CARD)
    await story.happen(order, refund)
    expect(order).toMatchObject({ status: 'refunded', refundedAmount: order.total })
    expect(standingOf(story.world, story.sari)).toMatchObject({
      isActive: false,
      status: 'canceled',
    })
  })

  it('in part keeps access, and several add up', async () => {
    await story.choose(order, ACCEPTED_CARD)
    const refundPart = () =>
      story.happen(order, (world, transaction) => refund(world, transaction, 100_000))
    await refundPart()
    await refundPart()
    expect(order).toMatchObject({ status: 'partially_refunded', refundedAmount: 200_000 })
    expect(standingOf(story.world, story.sari).isActive).toBe(true)
    await story.happen(order, refund)
    expect(order).toMatchObject({ status: 'refunded', refundedAmount: order.total })
  })
})
