// @ts-nocheck
import { describe, expect, test } from 'vitest'
import {
  groupedDigits,
  isFutureExpiry,
  monthAndYear,
  sampleCards,
  verificationOf,
} from './cards.js'

describe('a card number', () => {
  test.each([
    ['4811 1111 1111 1114', 'otp'],
    ['4411111111111118', 'none'],
    ['4024007176265022', 'none'],
    ['4000 0000 0000 0002', 'unknown'],
    ['', 'unknown'],
  ])('%j is verified by: %s', (typed, verification) => {
    expect(verificationOf(typed)).toBe(verification)
  })

  test('offered as a sample is one the page takes', () => {
    expect(sampleCards.map(({ number }) => verificationOf(number))).not.toContain('unknown')
  })

  test('is grouped by fours while it is typed', () => {
    expect(groupedDigits('48111111111111149')).toBe('4811 1111 1111 1114')
    expect(groupedDigits('4811')).toBe('4811')
  })
})

describe('an expiry', () => {
  const now = new Date('2026-07-31T16:00:00Z')

  test.each([
    ['07/26', true],
    ['06/26', false],
    ['12/30', true],
    ['13/30', false],
    ['00/30', false],
    ['12/3', false],
    ['', false],
  ])('%j is still good in July 2026: %s', (typed, isGood) => {
    expect(isFutureExpiry(typed, now)).toBe(isGood)
  })

  test('gets its stroke while it is typed', () => {
    expect(['1', '12', '123', '12345'].map(monthAndYear)).toEqual(['1', '12', '12/3', '12/34'])
  })
})
