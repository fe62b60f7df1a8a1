// @ts-nocheck
import { expect, test } from 'vitest'
import type { Meter } from '../usage-schema'
import { accessBy, countedAhead, type FeatureAccess, meterAt, withUsed } from './meter-rules'

const noon = Date.UTC(2026, 10, 21, 5)
const midnight = Date.UTC(2026, 10, 21, 17)

const some: Meter = { used: 3, limit: 5, canUse: true, resetsAt: midnight }
const spent: Meter = { used: 5, limit: 5, canUse: false, resetsAt: midnight }
const unlimited: Meter = { used: 4000, limit: -1, canUse: true }
const notInPlan: Meter = { used: 0, limit: 0, canUse: false, resetsAt: midnight }

test.each<[string, Meter, FeatureAccess]>([
  ['room below the limit opens', some, { allowed: true, used: 3, limit: 5 }],
  [
    'the last use is spent',
    spent,
    { allowed: false, reason: 'limit', used: 5, limit: 5, resetsAt: midnight },
  ],
  ['-1 is unlimited, however much is used', unlimited, { allowed: true, used: 4000, limit: -1 }],
  ['0 is not in the plan', notInPlan, { allowed: false, reason: 'not-in-plan' }],
  [
    'a limit that shrank below what is there is spent',
    { used: 12, limit: 3, canUse: false },
    { allowed: false, reason: 'limit', used: 12, limit: 3, resetsAt: null },
  ],
  [
    'an override above the plan’s limit is the limit',
    { used: 7, limit: 25, canUse: true },
    { allowed: true, used: 7, limit: 25 },
  ],
  [
    'a "yes" beyond the numbers stops nobody',
    { used: 7, limit: 5, canUse: true },
    { allowed: 'unknown' },
  ],
  [
    'a "no" within the numbers stops nobody either: the server tells why',
    { used: 1, limit: 5, canUse: false },
    { allowed: 'unknown' },
  ],
])('%s', (_, meter, access) => {
  expect(accessBy(meter)).toEqual(access)
})

test('a reset that has passed counts as reset', () => {
  expect(accessBy(meterAt(spent, midnight))).toEqual({ allowed: true, used: 0, limit: 5 })
  expect(accessBy(meterAt(spent, midnight + 1))).toMatchObject({ allowed: true })
})

test('a reset still to come changes nothing', () => {
  expect(meterAt(spent, noon)).toBe(spent)
  expect(meterAt(spent, midnight - 1)).toBe(spent)
})

test('a reset puts nothing into the plan that was not in it', () => {
  expect(accessBy(meterAt(notInPlan, midnight))).toEqual({ allowed: false, reason: 'not-in-plan' })
})

test('a notebook is measured by its own notes, not by the fullest one', () => {
  const fullest: Meter = { used: 10, limit: 10, canUse: false }
  expect(accessBy(withUsed(fullest, 2))).toEqual({ allowed: true, used: 2, limit: 10 })
  expect(accessBy(withUsed(fullest, 10))).toMatchObject({ allowed: false, reason: 'limit' })
  expect(accessBy(withUsed({ ...fullest, limit: -1 }, 500))).toMatchObject({ allowed: true })
})

test('counting ahead adds one, and the last one closes the gate', () => {
  expect(countedAhead(some)).toMatchObject({ used: 4, canUse: true })
  expect(accessBy(countedAhead(countedAhead(some)))).toMatchObject({ allowed: false, used: 5 })
})

test('counting ahead never closes an unlimited gate', () => {
  expect(accessBy(countedAhead(unlimited))).toEqual({ allowed: true, used: 4001, limit: -1 })
})

test('counting ahead in a small notebook leaves the fullest as it is', () => {
  const fullest: Meter = { used: 8, limit: 10, canUse: true }
  expect(countedAhead(fullest, 2).used).toBe(8)
  expect(countedAhead(fullest, 8).used).toBe(9)
})
