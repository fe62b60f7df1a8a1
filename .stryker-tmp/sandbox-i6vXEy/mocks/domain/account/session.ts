// @ts-nocheck
import { DAY, SECOND } from '../calendar.ts'
import { newId, newSecret } from '../random.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { type Account, accountById } from './account.ts'

export interface Session {
  id: string
  accountId: string
  refreshToken: string
  previous?: { token: string; goodUntil: number }
  remember: boolean
  expiresAt: number
  access: { token: string; expiresAt: number }[]
}

/** What a sign-in or refresh hands out. */
export interface Grant {
  accessToken: string
  expiresInS: number
  refreshToken: string
  /** Absent for a session that ends with the browser. */
  refreshMaxAgeS?: number
  account: Account
}

/** The rotated token stays good a while, so that two tabs cannot sign each other out. */
const PREVIOUS_GOOD = 30 * SECOND
const LIFETIME = { remembered: 30 * DAY, otherwise: DAY }

export function startSession(world: World, account: Account, remember: boolean): Grant {
  const session: Session = {
    id: newId(world, 'ses'),
    accountId: account.id,
    refreshToken: newSecret(world),
    remember,
    expiresAt: world.now + (remember ? LIFETIME.remembered : LIFETIME.otherwise),
    access: [],
  }
  world.sessions.push(session)
  return grant(world, session, account)
}

export function refreshSession(world: World, token: string | undefined): Grant {
  world.counters.refreshes += 1
  const session = sessionOf(world, token)
  const account = session && accountById(world, session.accountId)
  if (!session || !account) throw new Refusal('UNAUTHENTICATED')
  if (session.refreshToken === token) {
    session.previous = { token, goodUntil: world.now + PREVIOUS_GOOD }
    session.refreshToken = newSecret(world)
    session.expiresAt = world.now + (session.remember ? LIFETIME.remembered : LIFETIME.otherwise)
  }
  return grant(world, session, account)
}

export function endSession(world: World, token: string | undefined): void {
  const ended = sessionOf(world, token)
  world.sessions = world.sessions.filter((session) => session !== ended)
}

export function endSessionsOf(world: World, accountId: string): void {
  world.sessions = world.sessions.filter((session) => session.accountId !== accountId)
}

export function accountOfAccessToken(world: World, token: string): Account | undefined {
  const session = world.sessions.find(({ access }) =>
    access.some((entry) => entry.token === token && entry.expiresAt > world.now),
  )
  return session && accountById(world, session.accountId)
}

function sessionOf(world: World, token: string | undefined): Session | undefined {
  return world.sessions.find(
    ({ refreshToken, previous, expiresAt }) =>
      expiresAt > world.now &&
      (refreshToken === token ||
        (previous !== undefined && previous.token === token && previous.goodUntil >= world.now)),
  )
}

function grant(world: World, session: Session, account: Account): Grant {
  const ttl = world.settings.accessTokenTtlMs
  const entry = { token: newSecret(world), expiresAt: world.now + ttl }
  session.access = [...session.access.filter(({ expiresAt }) => expiresAt > world.now), entry]
  return {
    accessToken: entry.token,
    expiresInS: Math.floor(ttl / SECOND),
    refreshToken: session.refreshToken,
    ...(session.remember && { refreshMaxAgeS: LIFETIME.remembered / SECOND }),
    account,
  }
}
