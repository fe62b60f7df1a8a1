import { describe, expect, test } from 'vitest'
import { isPayable, isSettled, isUnpaid, shownStanding, standingOf } from './order-standing'

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

  test.each([
    ['paid', true],
    ['failed', true],
    ['expired', true],
    ['cancelled', true],
    ['refunded', true],
    ['processing', false],
    ['activating', false],
    ['unknown', false],
  ] as const)('%s is settled: %s', (standing, settled) => {
    expect([isSettled(standing), isPayable(standing)]).toEqual([settled, false])
  })

  test('an order is unpaid until its money is in or it has ended', () => {
    const unpaid = ['untouched', 'waiting', 'processing', 'checking', 'unknown'] as const
    const others = ['activating', 'paid', 'failed', 'expired', 'cancelled', 'refunded'] as const
    expect(unpaid.filter(isUnpaid)).toEqual(unpaid)
    expect(others.filter(isUnpaid)).toEqual([])
  })

  test('what can be paid is not settled', () => {
    for (const standing of ['untouched', 'waiting'] as const) {
      expect([isPayable(standing), isSettled(standing)]).toEqual([true, false])
    }
  })
})

describe('an order whose payment the gateway reported', () => {
  const untouched = { status: 'pending_payment', subscription: { status: 'free' } } as const

  test('is being checked while the server knows nothing of it, and is not offered for payment', () => {
    expect(shownStanding(untouched, true)).toBe('checking')
    expect(isPayable('checking')).toBe(false)
    expect(isSettled('checking')).toBe(false)
  })

  test('is what the server says as soon as it says anything', () => {
    expect(shownStanding({ ...untouched, payment: { type: 'qris' } }, true)).toBe('waiting')
    expect(shownStanding({ ...untouched, status: 'expired' }, true)).toBe('expired')
  })

  test('and any other order is simply what the server says', () => {
    expect(shownStanding(untouched, false)).toBe('untouched')
    expect(shownStanding(untouched)).toBe('untouched')
  })
})
