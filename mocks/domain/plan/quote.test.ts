import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY } from '../calendar.ts'
import { ACCEPTED_CARD, Story } from '../scenario-story.ts'
import { plansOf } from './plan-catalogue.ts'
import { refund } from '../gateway/transaction-moves.ts'
import { isPaid, type Order } from '../order/order.ts'
import { Refusal } from '../refusal.ts'
import { beforePpn } from './price-lines.ts'
import { quote } from './quote.ts'

const START = Date.parse('2026-02-12T10:00:00+07:00')
const APP = 'https://app.notefiber.test'

const steps = fc.array(
  fc.record({ days: fc.integer({ min: 0, max: 60 }), plan: fc.integer({ min: 1, max: 6 }) }),
  { minLength: 1, maxLength: 12 },
)

const amountOf = (lines: { kind: string; amount: number }[], kind: string) =>
  lines.find((line) => line.kind === kind)?.amount ?? 0

describe('a life of purchases', () => {
  it('never gives more credit than was paid, and charges what the lines say', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (life) => {
        const story = await Story.begin({ seed: 1, startsAt: START, appOrigin: APP })
        for (const { days, plan } of life) {
          await story.pass(days * DAY)
          const id = plansOf(story.world)[plan]?.id ?? ''
          try {
            await story.choose(story.order(id), ACCEPTED_CARD)
          } catch (refusal) {
            expect(String(refusal)).toMatch(/ALREADY_SUBSCRIBED|DOWNGRADE_NOT_ALLOWED/)
          }
        }
        let paidBefore = 0
        for (const { lines, total } of story.world.orders) {
          const credit = -amountOf(lines, 'credit')
          expect(credit).toBeGreaterThanOrEqual(0)
          expect(credit).toBeLessThanOrEqual(paidBefore)
          expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(total)
          paidBefore += total - amountOf(lines, 'tax')
        }
      }),
      { numRuns: 60 },
    )
  })
})

const events = fc.array(
  fc.record({
    days: fc.integer({ min: 0, max: 40 }),
    plan: fc.integer({ min: 1, max: 6 }),
    /** What happens to an order that is paid already; nothing when there is none. */
    order: fc.nat(5),
    back: fc.constantFrom('nothing', 'a part', 'all'),
  }),
  { minLength: 2, maxLength: 10 },
)

/** What the buyer has paid and not got back, before tax. */
function netPaid(orders: readonly Order[]): number {
  return orders
    .filter(({ status }) => status === 'paid' || status === 'partially_refunded')
    .reduce(
      (sum, { lines, total, refundedAmount }) =>
        sum + Math.max(0, total - amountOf(lines, 'tax') - beforePpn(refundedAmount)),
      0,
    )
}

describe('a life of purchases and refunds', () => {
  it('never gives more credit than was paid and not given back, and every order is its lines', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (life) => {
        const story = await Story.begin({ seed: 1, startsAt: START, appOrigin: APP })
        const { world } = story
        for (const { days, plan, order, back } of life) {
          await story.pass(days * DAY)
          const paid = world.orders.filter(isPaid)
          const returned = paid[order % Math.max(1, paid.length)]
          if (returned && back !== 'nothing') {
            const part = Math.floor((returned.total - returned.refundedAmount) / 3)
            await story.happen(returned, (now, transaction) =>
              back === 'all' ? refund(now, transaction) : refund(now, transaction, part),
            )
          }
          const atMost = netPaid(world.orders)
          try {
            const bought = story.order(plansOf(world)[plan]?.id ?? '')
            const credit = -amountOf(bought.lines, 'credit')
            expect(credit).toBeGreaterThanOrEqual(0)
            expect(credit).toBeLessThanOrEqual(atMost)
            await story.choose(bought, ACCEPTED_CARD)
          } catch (refusal) {
            if (!(refusal instanceof Refusal)) throw refusal
          }
        }
        for (const { lines, total, refundedAmount } of world.orders) {
          expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(total)
          expect(refundedAmount).toBeGreaterThanOrEqual(0)
          expect(refundedAmount).toBeLessThanOrEqual(total)
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('a quote', () => {
  it('keeps its version as long as nothing that is charged changes', async () => {
    const { world, sari } = await Story.begin({ seed: 1, startsAt: START, appOrigin: APP })
    for (const plan of plansOf(world)) {
      const first = quote(world, { plan, account: sari })
      world.now += DAY / 2
      expect(quote(world, { plan, account: sari }).version).toBe(first.version)
    }
  })

  it('knows no credit for somebody unknown', async () => {
    const story = await Story.begin({ seed: 1, startsAt: START, appOrigin: APP })
    await story.choose(story.order('plan_plus_month'), ACCEPTED_CARD)
    const plan = plansOf(story.world).find(({ id }) => id === 'plan_pro_month')
    if (!plan) throw new Error('no such plan')
    expect(quote(story.world, { plan, account: story.sari }).creditUsed).toBeGreaterThan(0)
    expect(quote(story.world, { plan }).creditUsed).toBe(0)
  })
})
