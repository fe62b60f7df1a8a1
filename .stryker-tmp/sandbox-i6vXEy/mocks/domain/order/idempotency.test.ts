// @ts-nocheck
import { describe, expect, it } from 'vitest'
import { DAY } from '../calendar.ts'
import { emptyWorld } from '../world.ts'
import { canonicalJson, earlierAnswer, keepAnswer } from './idempotency.ts'

const KEY = '0d3b51a1-0e3a-4b0e-9c9e-2f0a6f1f8f11'
const ANSWER = { subscriptionId: 'sub_1', orderId: 'NF-1', expiresAt: 1 }

function request(body: unknown, accountId = 'usr_1') {
  return { accountId, key: KEY, body }
}

describe('a key', () => {
  it('gives the first answer again for the same body, whatever the order of its fields', () => {
    const world = emptyWorld(1, 0)
    keepAnswer(world, request({ a: 1, b: { c: [1, 2], d: null } }), ANSWER)
    expect(earlierAnswer(world, request({ b: { d: null, c: [1, 2] }, a: 1 }))).toEqual(ANSWER)
  })

  it('belongs to one body', () => {
    const world = emptyWorld(1, 0)
    keepAnswer(world, request({ city: 'Bandung' }), ANSWER)
    expect(() => earlierAnswer(world, request({ city: 'Bogor' }))).toThrow('IDEMPOTENCY_CONFLICT')
  })

  it('is forgotten after 24 hours', () => {
    const world = emptyWorld(1, 0)
    keepAnswer(world, request({}), ANSWER)
    world.now = DAY - 1
    expect(earlierAnswer(world, request({}))).toEqual(ANSWER)
    world.now = DAY
    expect(earlierAnswer(world, request({}))).toBeUndefined()
  })

  it('of one person says nothing about the same key of another', () => {
    const world = emptyWorld(1, 0)
    keepAnswer(world, request({}), ANSWER)
    expect(earlierAnswer(world, request({}, 'usr_2'))).toBeUndefined()
  })

  it.each([null, '', 'abc', '0d3b51a10e3a4b0e9c9e2f0a6f1f8f11'])('is a UUID, not %j', (key) => {
    const world = emptyWorld(1, 0)
    expect(() => earlierAnswer(world, { ...request({}), key })).toThrow('VALIDATION')
  })
})

describe('canonical JSON', () => {
  it('tells arrays of another order apart, and 1 from "1"', () => {
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
    expect(canonicalJson({ a: 1 })).not.toBe(canonicalJson({ a: '1' }))
    expect(canonicalJson({ a: undefined })).toBe('{"a":null}')
  })
})
