// @ts-nocheck
import { beforeEach, describe, expect, it } from 'vitest'
import { DAY, MINUTE, SECOND } from '../calendar.ts'
import { emptyWorld, type World } from '../world.ts'
import type { Account } from './account.ts'
import { accountOfAccessToken, endSession, refreshSession, startSession } from './session.ts'
import { openAccount } from './sign-in.ts'

let world: World
let sari: Account

beforeEach(async () => {
  world = emptyWorld(1, Date.parse('2026-02-12T10:00:00+07:00'))
  sari = await openAccount(world, {
    email: 'demo@notefiber.test',
    fullName: 'Sari',
    password: 'catatan-rapi',
  })
})

describe('a refresh', () => {
  it('rotates the refresh token', () => {
    const first = startSession(world, sari, true)
    const second = refreshSession(world, first.refreshToken)
    expect(second.refreshToken).not.toBe(first.refreshToken)
    expect(refreshSession(world, second.refreshToken).account).toBe(sari)
  })

  it('with the token before it works for ten seconds, and hands out the same new token', () => {
    const first = startSession(world, sari, true)
    const second = refreshSession(world, first.refreshToken)
    world.now += 10 * SECOND
    const late = refreshSession(world, first.refreshToken)
    expect(late.refreshToken).toBe(second.refreshToken)
    expect(late.accessToken).not.toBe(second.accessToken)
  })

  it('with the token before it fails a minute later, and leaves the session alone', () => {
    const first = startSession(world, sari, true)
    const second = refreshSession(world, first.refreshToken)
    world.now += MINUTE
    expect(() => refreshSession(world, first.refreshToken)).toThrow('UNAUTHENTICATED')
    expect(refreshSession(world, second.refreshToken).account).toBe(sari)
  })

  it('keeps the access tokens of other tabs good', () => {
    const first = startSession(world, sari, true)
    const second = refreshSession(world, first.refreshToken)
    expect(accountOfAccessToken(world, first.accessToken)).toBe(sari)
    expect(accountOfAccessToken(world, second.accessToken)).toBe(sari)
  })

  it('fails after the session has lapsed', () => {
    const remembered = startSession(world, sari, true)
    const other = startSession(world, sari, false)
    world.now += 2 * DAY
    expect(() => refreshSession(world, other.refreshToken)).toThrow('UNAUTHENTICATED')
    expect(refreshSession(world, remembered.refreshToken).account).toBe(sari)
  })

  it.each([undefined, '', 'made-up'])('without a known token fails: %j', (token) => {
    startSession(world, sari, true)
    expect(() => refreshSession(world, token)).toThrow('UNAUTHENTICATED')
  })
})

describe('an access token', () => {
  it('goes stale after its time', () => {
    const { accessToken, expiresInS } = startSession(world, sari, true)
    world.now += expiresInS * SECOND - 1
    expect(accountOfAccessToken(world, accessToken)).toBe(sari)
    world.now += 1
    expect(accountOfAccessToken(world, accessToken)).toBeUndefined()
  })

  it('ends with its session', () => {
    const { accessToken, refreshToken } = startSession(world, sari, true)
    endSession(world, refreshToken)
    expect(accountOfAccessToken(world, accessToken)).toBeUndefined()
  })
})
