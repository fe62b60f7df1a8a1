// @ts-nocheck
import { expect, test } from 'vitest'
import { pricing } from '@/shared/i18n/messages/id/pricing'
import { readPlans, wireFree, wirePlan, wireTeam } from '../testing/sample-plans'
import { comparisonRows } from './comparison-rows'

function textsOf(plans: Parameters<typeof readPlans>[0], label: string): string[] | undefined {
  const row = comparisonRows(readPlans(plans), pricing).find((each) => each.label === label)
  return row?.values.map(({ text }) => text)
}

test('a limit is compared as a number, or in words where it has none', () => {
  const plans = [wireFree, wirePlan(), wireTeam]
  expect(textsOf(plans, 'Pencarian semantik per hari')).toEqual([
    'tidak termasuk',
    '100',
    'tanpa batas',
  ])
})

test('a feature that a plan does not name, or names as off, is not included', () => {
  const none = { ...wireFree, features: [] }
  expect(textsOf([none, wirePlan()], 'Ekspor ke PDF')).toEqual(['tidak termasuk', 'termasuk'])
  expect(textsOf([none, wirePlan()], 'Dukungan prioritas')).toEqual([
    'tidak termasuk',
    'tidak termasuk',
  ])
})

test('a feature that two plans word differently is promised to each in its own words', () => {
  const support = (text: string) => [{ key: 'support', text, is_enabled: true }]
  const plans = [
    wirePlan({ features: support('Dukungan surel') }),
    { ...wireTeam, features: support('Dukungan telepon') },
  ]
  expect(textsOf(plans, 'Dukungan surel')).toEqual(['termasuk', 'tidak termasuk'])
  expect(textsOf(plans, 'Dukungan telepon')).toEqual(['tidak termasuk', 'termasuk'])
})
