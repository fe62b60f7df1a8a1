// @ts-nocheck
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pricing as english } from '@/shared/i18n/messages/en/pricing'
import { pricing as indonesian } from '@/shared/i18n/messages/id/pricing'
import { limitNames, limitOf, limitText, otherFeatures } from './plan-contents'
import type { Plan } from './plan-schema'
import { readPlans, wirePlan } from './testing/sample-plans'

function planWith(differences: Parameters<typeof wirePlan>[0]): Plan {
  const [plan] = readPlans([wirePlan(differences)])
  if (plan === undefined) throw new Error('no plan was read')
  return plan
}

test('no limit without end, and none at zero, is ever shown as a number', () => {
  for (const words of [indonesian.limits, english.limits]) {
    for (const name of limitNames) {
      expect(limitText(-1, words[name])).not.toMatch(/\d/)
      expect(limitText(0, words[name])).not.toMatch(/\d/)
    }
  }
  expect(limitText(-1, indonesian.limits.aiChatDaily)).toBe('Obrolan AI tanpa batas')
  expect(limitText(0, indonesian.limits.semanticSearchDaily)).toBe(
    'Pencarian semantik tidak termasuk',
  )
})

test('every other limit is said with its own number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom(...limitNames), (limit, name) => {
      expect(limitText(limit, indonesian.limits[name])).toMatch(new RegExp(`^${limit} `))
      expect(limitText(limit, english.limits[name])).toMatch(new RegExp(`^${limit} `))
    }),
  )
  expect(limitText(1, english.limits.maxNotebooks)).toBe('1 notebook')
  expect(limitText(2000, indonesian.limits.maxNotesPerNotebook)).toBe(
    '2.000 catatan per buku catatan',
  )
})

test('a feature that is switched off is not in the plan, whatever its limit says', () => {
  const off = planWith({ features: [{ key: 'ai_chat', text: 'Obrolan AI', is_enabled: false }] })
  expect(limitOf(off, 'aiChatDaily')).toBe(0)
  expect(limitOf(off, 'maxNotebooks')).toBe(50)
})

test('a feature that a limit speaks of is not said twice', () => {
  expect(otherFeatures(planWith({})).map(({ key }) => key)).toEqual(['export', 'priority_support'])
})
