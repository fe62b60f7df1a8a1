// @ts-nocheck
import { expect, test } from 'vitest'
import type { Failure } from '@/shared/lib/failure'
import { limitHitAt, limitHitOf } from './limit-hit'

function refusal(
  type: 'LIMIT_EXCEEDED' | 'FEATURE_NOT_IN_PLAN' | 'FORBIDDEN',
  details?: unknown,
): Failure {
  return { kind: 'rejected', type, status: 429, fields: [], details }
}

const exceeded = {
  feature: 'ai_chat',
  limit: 5,
  used: 5,
  reset_after: '2026-11-22T00:00:00+07:00',
  show_modal_pricing: true,
}

test('a spent limit is told with its numbers and its reset', () => {
  expect(limitHitOf(refusal('LIMIT_EXCEEDED', exceeded))).toEqual({
    reason: 'limit',
    feature: 'ai_chat',
    limit: 5,
    used: 5,
    resetsAt: Date.UTC(2026, 10, 21, 17),
    upgrade: 'offered',
  })
})

test('a limit that no plan lifts is told without an offer', () => {
  const details = { ...exceeded, reset_after: null, show_modal_pricing: false }
  expect(limitHitOf(refusal('LIMIT_EXCEEDED', details))).toMatchObject({
    resetsAt: null,
    upgrade: 'pointless',
  })
})

test('a feature that the plan does not include is told by its name', () => {
  expect(limitHitOf(refusal('FEATURE_NOT_IN_PLAN', { feature: 'semantic_search' }))).toEqual({
    reason: 'not-in-plan',
    feature: 'semantic_search',
  })
})

test.each([
  ['no details', undefined],
  ['an unknown feature', { ...exceeded, feature: 'image_search' }],
  ['a count in words', { ...exceeded, used: 'all' }],
])('a limit with %s is still a limit, without numbers', (_, details) => {
  expect(limitHitOf(refusal('LIMIT_EXCEEDED', details))).toEqual({ reason: 'unnamed' })
})

test.each<[string, Failure]>([
  ['being offline', { kind: 'offline' }],
  ['too many requests', { kind: 'limited' }],
  ['a plain 403', refusal('FORBIDDEN')],
])('%s is no limit of a plan', (_, failure) => {
  expect(limitHitOf(failure)).toBeUndefined()
})

test('an open gate and an unknown one hit nothing', () => {
  expect(limitHitAt('notes', { allowed: true, used: 1, limit: 10 })).toBeUndefined()
  expect(limitHitAt('notes', { allowed: 'unknown' })).toBeUndefined()
})
