import { describe, expect, test } from 'vitest'
import { nextPollDelay } from './poll-delay'

describe('the delays', () => {
  const delays = (random: number) =>
    Array.from({ length: 9 }, (_, attempt) => nextPollDelay({ attempt, random }))

  test('grow from two seconds to fifteen', () => {
    expect(delays(0.5)).toEqual([2_000, 2_800, 3_920, 5_488, 7_683, 10_756, 15_000, 15_000, 15_000])
  })

  test('differ from buyer to buyer by up to a fifth', () => {
    expect([delays(0)[0], delays(0.999_99)[0]]).toEqual([1_600, 2_400])
    expect([delays(0)[8], delays(0.999_99)[8]]).toEqual([12_000, 18_000])
  })

  test('are never shorter than the server asks for', () => {
    expect(nextPollDelay({ attempt: 0, random: 0, retryAfterMs: 60_000 })).toBe(60_000)
    expect(nextPollDelay({ attempt: 8, random: 1, retryAfterMs: 1_000 })).toBe(18_000)
  })
})
