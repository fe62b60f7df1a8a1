import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renewalNeedOf } from './renewal-need'

const day = 24 * 60 * 60 * 1000
const end = Date.parse('2028-03-01T10:00:00+07:00')
const byHand = {
  status: 'active',
  isActive: true,
  renewal: 'manual',
  cancelAtPeriodEnd: false,
  currentPeriodEnd: end,
} as const

describe('a plan that is renewed by hand', () => {
  test('is reminded of from seven days before its end, over a leap day too', () => {
    expect(renewalNeedOf(byHand, end - 7 * day - 1)).toBe('none')
    expect(renewalNeedOf(byHand, Date.parse('2028-02-23T10:00:00+07:00'))).toBe('soon')
    expect(renewalNeedOf(byHand, end)).toBe('soon')
  })

  test('once due, stays due until the server says otherwise', () => {
    fc.assert(
      fc.property(fc.nat(60 * day), fc.nat(60 * day), (before, later) => {
        const now = end - before
        if (renewalNeedOf(byHand, now) === 'soon') {
          expect(renewalNeedOf(byHand, now + later)).toBe('soon')
        }
      }),
    )
  })

  test('is not reminded of when it renews by itself or was cancelled', () => {
    const late = end - day
    expect(renewalNeedOf({ ...byHand, renewal: 'auto' }, late)).toBe('none')
    expect(renewalNeedOf({ ...byHand, cancelAtPeriodEnd: true }, late)).toBe('none')
    expect(renewalNeedOf({ ...byHand, status: 'canceled' }, late)).toBe('none')
    expect(renewalNeedOf({ ...byHand, currentPeriodEnd: null }, late)).toBe('none')
  })
})

test('grace and suspension are the server’s word, however the plan would have renewed', () => {
  const grace = { ...byHand, status: 'grace_period', renewal: 'auto' } as const
  expect(renewalNeedOf(grace, end + day)).toBe('grace')
  const suspended = { ...byHand, status: 'suspended', isActive: false } as const
  expect(renewalNeedOf(suspended, end + 10 * day)).toBe('suspended')
  const expired = { ...byHand, status: 'expired', isActive: false } as const
  expect(renewalNeedOf(expired, end + 40 * day)).toBe('none')
})
