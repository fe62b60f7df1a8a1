import { accountByEmail, presentAccount } from '../domain/account/account.ts'
import { startSession } from '../domain/account/session.ts'
import { isoTime } from '../domain/calendar.ts'
import { applyDue } from '../domain/due/world-advance.ts'
import { isRecord } from '../domain/form.ts'
import { randomSeed } from '../domain/random.ts'
import { refuseField } from '../domain/refusal.ts'
import { buildScenario, isScenarioName } from '../domain/scenarios.ts'
import { milestonesOf } from '../domain/subscription/milestones.ts'
import type { World } from '../domain/world.ts'
import type { Call } from './endpoint.ts'
import { plain, type Reply } from './reply.ts'
import { changeSettings } from './views/settings-view.ts'

/**
 * Body: `{ scenario?, seed?, now?, settings? }`. The browser that asks is signed in as the scenario
 * wants it. Without `now` the clock goes back to the machine's.
 */
export async function reset({ world, body, carrier, request }: Call): Promise<Reply> {
  const wish = isRecord(body) ? body : {}
  const realNow = world.now - world.clockOffsetMs
  const name = wish.scenario ?? 'signed-out'
  if (typeof name !== 'string' || !isScenarioName(name)) throw refuseField('scenario', 'unknown')
  const now = wish.now === undefined ? realNow : momentOf(wish.now)
  const next = await buildScenario({
    name,
    now,
    appOrigin: carrier.appOrigin(request),
    seed: typeof wish.seed === 'number' ? wish.seed : randomSeed(),
  })
  changeSettings(next.world.settings, wish.settings)
  Object.assign(world, next.world, { clockOffsetMs: now - realNow })
  const headers = new Headers()
  const account = accountByEmail(world, next.signedIn ?? '')
  const grant = account && startSession(world, account, true)
  carrier.writeRefresh(headers, grant && { token: grant.refreshToken, maxAgeS: 86_400 })
  return { ...plain({ scenario: name, now: isoTime(now), opens: next.opens }), headers }
}

/**
 * Body: `{ advance_ms }`, `{ now }` or `{ to }`: a milestone of the person's subscription (`renewal-reminder`,
 * `period-end`, `past-grace`, `expiry`) or `real-time`. What falls due on the way happens. With
 * `keep_sessions`, nobody is signed out by the jump.
 */
export async function moveClock({ world, body }: Call): Promise<Reply> {
  const { advance_ms, now, to, keep_sessions } = isRecord(body) ? body : {}
  const realNow = world.now - world.clockOffsetMs
  const before = world.clockOffsetMs
  if (typeof advance_ms === 'number') world.clockOffsetMs += advance_ms
  else world.clockOffsetMs = (to === undefined ? momentOf(now) : momentAt(world, to)) - realNow
  const jump = world.clockOffsetMs - before
  if (keep_sessions === true) for (const session of world.sessions) session.expiresAt += jump
  await applyDue(world, realNow + world.clockOffsetMs)
  return plain({ now: isoTime(world.now) })
}

function momentAt(world: World, to: unknown): number {
  if (to === 'real-time') return world.now - world.clockOffsetMs
  const account = presentAccount(world)
  const moment = account && milestonesOf(world, account).get(String(to))
  if (moment === undefined) throw refuseField('to', 'unknown')
  return moment
}

function momentOf(text: unknown): number {
  const moment = typeof text === 'string' ? Date.parse(text) : Number.NaN
  if (Number.isNaN(moment)) throw refuseField('now', 'format')
  return moment
}
