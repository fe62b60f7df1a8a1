import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextPollDelay } from './order-polling'
import { isPayable, isSettled, standingOf } from './order-standing'

const open = { status: 'pending_payment' }

describe('where an order stands', () => {
  test.each([
    ['nothing chosen is untouched', { status: 'pending_payment', subscription: open }, 'untouched'],
    [
      'a chosen method waits for money',
      { status: 'pending_payment', payment: { type: 'qris' }, subscription: open },
      'waiting',
    ],
    [
      'a card under review is processing',
      { status: 'processing', subscription: open },
      'processing',
    ],
    ['money without a plan is activating', { status: 'paid', subscription: open }, 'activating'],
    ['money with a plan is paid', { status: 'paid', subscription: { status: 'active' } }, 'paid'],
    [
      'a part returned keeps the plan',
      { status: 'partially_refunded', subscription: { status: 'active' } },
      'paid',
    ],
    [
      'all returned is refunded',
      { status: 'refunded', subscription: { status: 'expired' } },
      'refunded',
    ],
    ['a reversal is failed', { status: 'failed', subscription: { status: 'expired' } }, 'failed'],
    ['a new status is unknown', { status: 'unknown', subscription: open }, 'unknown'],
  ] as const)('%s', (_, order, standing) => {
    expect(standingOf(order)).toBe(standing)
  })

  test('what can be paid is not settled', () => {
    for (const standing of ['untouched', 'waiting'] as const) {
      expect([isPayable(standing), isSettled(standing)]).toEqual([true, false])
    }
  })
})

describe('asking again', () => {
  test('starts near two seconds, never takes longer than eighteen, and never comes sooner than before by much', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempt, random) => {
          const delay = nextPollDelay({ attempt, random })
          expect(delay).toBeGreaterThanOrEqual(1_600)
          expect(delay).toBeLessThanOrEqual(18_000)
        },
      ),
    )
    expect(nextPollDelay({ attempt: 0, random: 0.5 })).toBe(2_000)
    expect(nextPollDelay({ attempt: 50, random: 0.5 })).toBe(15_000)
  })

  test('honours what the server asked for', () => {
    expect(nextPollDelay({ attempt: 0, random: 0, retryAfterMs: 30_000 })).toBe(30_000)
  })
})
