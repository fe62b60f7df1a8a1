import { expect, test } from 'vitest'
import { serverNow } from '@/shared/lib/server-clock'
import { accessIn } from './feature-access'
import { pauseToReset, type Usage } from './usage-queries'

const hour = 3_600_000
const day = 24 * hour
const noon = Date.UTC(2026, 10, 21, 5)
const midnight = Date.UTC(2026, 10, 21, 17)

/** An answer of noon in Jakarta that came to a device whose clock is off. */
function answerAtNoon({ clockOff = 0, resetsAt = midnight as number | null } = {}): Usage {
  const spent = { used: 5, limit: 5, canUse: false }
  return {
    plan: { id: 'plan_free_month', name: 'Free', slug: 'free' },
    upgradeAvailable: true,
    serverTime: noon,
    receivedAt: noon + clockOff,
    meters: {
      notebooks: spent,
      notes: spent,
      ai_chat: { ...spent, resetsAt },
      semantic_search: { ...spent, resetsAt: null },
    },
  }
}

test.each([0, day, -day])(
  'the server’s clock counts, on a device that is off by %i ms',
  (clockOff) => {
    const usage = answerAtNoon({ clockOff })
    expect(serverNow(usage, noon + clockOff + hour)).toBe(noon + hour)
  },
)

test.each([
  [11 * hour, false],
  [12 * hour, true],
])('a spent limit %i ms after the answer is open: %s', (later, open) => {
  const usage = { ...answerAtNoon(), receivedAt: Date.now() - later }
  expect(accessIn(usage, 'ai_chat').allowed).toBe(open)
  expect(accessIn(usage, 'notebooks').allowed).toBe(false)
})

test('the counters are asked for again when the first of them starts anew', () => {
  expect(pauseToReset(answerAtNoon(), noon)).toBe(12 * hour + 1000)
  expect(pauseToReset(answerAtNoon({ clockOff: day }), noon + day)).toBe(12 * hour + 1000)
  expect(pauseToReset(answerAtNoon(), midnight - 10)).toBe(1010)
})

test('a reset in the past is not asked for again and again', () => {
  expect(pauseToReset(answerAtNoon({ resetsAt: noon - hour }), noon)).toBeGreaterThanOrEqual(60_000)
})

test('a reset that is farther away than a timer reaches is waited for in days', () => {
  expect(pauseToReset(answerAtNoon({ resetsAt: noon + 40 * day }), noon)).toBe(day)
})

test('without a reset nothing is asked for by itself', () => {
  expect(pauseToReset(answerAtNoon({ resetsAt: null }), noon)).toBe(false)
  expect(pauseToReset(undefined, noon)).toBe(false)
})
