// @ts-nocheck
import { expect, test } from 'vitest'
import { usageSchema } from './usage-schema'

const answer = {
  plan: { id: 'plan_free_month', name: 'Free', slug: 'free' },
  storage: {
    notebooks: { used: 2, limit: 3, can_use: true },
    notes: { used: 10, limit: 10, can_use: false },
  },
  daily: {
    ai_chat: { used: 3, limit: 5, can_use: true, resets_at: '2026-11-22T00:00:00+07:00' },
    semantic_search: { used: 0, limit: 0, can_use: false, resets_at: '2026-11-22T00:00:00+07:00' },
  },
  upgrade_available: true,
  server_time: '2026-11-21T10:00:00Z',
}

function accepts(change: object) {
  return usageSchema.safeParse({ ...answer, ...change }).success
}

test('the four meters stand side by side, with times as instants', () => {
  const usage = usageSchema.parse(answer)
  expect(usage.plan.slug).toBe('free')
  expect(usage.serverTime).toBe(Date.UTC(2026, 10, 21, 10))
  expect(usage.meters.notes).toEqual({ used: 10, limit: 10, canUse: false })
  expect(usage.meters.ai_chat).toEqual({
    used: 3,
    limit: 5,
    canUse: true,
    resetsAt: Date.UTC(2026, 10, 21, 17),
  })
})

test('fields that the page does not know are let pass', () => {
  expect(accepts({ trial_days_left: 3 })).toBe(true)
  expect(accepts({ daily: { ...answer.daily, image_search: { used: 1 } } })).toBe(true)
})

test('a daily limit that never resets is read as such', () => {
  const daily = { ...answer.daily, ai_chat: { used: 3, limit: 5, can_use: true, resets_at: null } }
  expect(usageSchema.parse({ ...answer, daily }).meters.ai_chat.resetsAt).toBeNull()
})

test.each([
  ['a count in words', { used: '3', limit: 5, can_use: true }],
  ['half a chat', { used: 2.5, limit: 5, can_use: true }],
  ['a negative count', { used: -1, limit: 5, can_use: true }],
  ['a limit below unlimited', { used: 3, limit: -2, can_use: true }],
  ['no limit', { used: 3, can_use: true }],
  ['no verdict', { used: 3, limit: 5 }],
  ['a reset that is no time', { used: 3, limit: 5, can_use: true, resets_at: 'tomorrow' }],
])('a meter with %s breaks the contract', (_, meter) => {
  expect(accepts({ daily: { ...answer.daily, ai_chat: meter } })).toBe(false)
})

test.each(['plan', 'storage', 'daily', 'upgrade_available', 'server_time'])(
  'an answer without %s breaks the contract',
  (field) => {
    expect(accepts({ [field]: undefined })).toBe(false)
  },
)
