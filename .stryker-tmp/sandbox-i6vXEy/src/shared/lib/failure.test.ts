// @ts-nocheck
import { describe, expect, it } from 'vitest'
import { type Failure, isFleeting } from './failure'

describe('a call that failed is sent again by itself', () => {
  it.each<Failure>([{ kind: 'unreachable' }, { kind: 'unavailable', status: 500 }])(
    'after $kind',
    (failure) => expect(isFleeting(failure)).toBe(true),
  )
})

describe('the person is told at once, and nothing is sent again behind their back', () => {
  it.each<{ when: string; failure: Failure }>([
    { when: 'after a full time-out', failure: { kind: 'timeout' } },
    { when: 'without a network', failure: { kind: 'offline' } },
    { when: 'when too much was asked', failure: { kind: 'limited', retryAfterMs: 7_000 } },
    {
      when: 'when the server said when to come back',
      failure: { kind: 'unavailable', status: 503, retryAfterMs: 7_000 },
    },
    { when: 'when the answer cannot be read', failure: { kind: 'contract' } },
    { when: 'without a session', failure: { kind: 'unauthorized' } },
    {
      when: 'when the server refused',
      failure: { kind: 'rejected', status: 404, type: 'NOT_FOUND', fields: [] },
    },
  ])('$when', ({ failure }) => expect(isFleeting(failure)).toBe(false))
})
