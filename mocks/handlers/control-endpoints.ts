import { accountByEmail } from '../domain/account/account.ts'
import { startSession } from '../domain/account/session.ts'
import { isoTime } from '../domain/calendar.ts'
import { applyDue } from '../domain/due/world-advance.ts'
import { isRecord } from '../domain/form.ts'
import { deliverNotification } from '../domain/order/notification-receiving.ts'
import { queueNotification } from '../domain/gateway/notification.ts'
import { expire, settle, deny, cancel, fail, refund } from '../domain/gateway/transaction-moves.ts'
import { latestTransaction } from '../domain/gateway/transaction.ts'
import { orderById } from '../domain/order/order.ts'
import { rejectRefund } from '../domain/order/refund-request.ts'
import { Refusal, refuseField } from '../domain/refusal.ts'
import { buildScenario, isScenarioName, scenarioNames } from '../domain/scenarios.ts'
import type { World } from '../domain/world.ts'
import { type Call, type Endpoint, open, param } from './endpoint.ts'
import { plain } from './reply.ts'
import { changeSettings, settingsView } from './views/settings-view.ts'
import { stateView } from './views/state-view.ts'

/** For tests and the developer panel: no part of the API. */
export const controlEndpoints: Endpoint[] = [
  open('get', '/mock-control/state', ({ world }) => plain(stateView(world))),
  open('get', '/mock-control/scenarios', ({ world }) =>
    plain({ scenario: world.scenario, scenarios: scenarioNames }),
  ),
  open('post', '/mock-control/reset', reset),
  open('post', '/mock-control/clock', moveClock),
  open('post', '/mock-control/settings', ({ world, body }) => {
    changeSettings(world.settings, body)
    return plain(settingsView(world.settings))
  }),
  open('post', '/mock-control/orders/:id/:verb', (call) => {
    moveOrder(call)
    return plain(stateView(call.world))
  }),
  open('post', '/mock-control/notifications/:id/:verb', async (call) => {
    await handleNotification(call)
    return plain(stateView(call.world))
  }),
  open('post', '/mock-control/refunds/:id/reject', (call) => {
    rejectRefund(call.world, param(call, 'id'))
    return plain(stateView(call.world))
  }),
  open('post', '/mock-control/sessions/end', ({ world }) => {
    world.sessions = []
    return plain(stateView(world))
  }),
  open('post', '/mock-control/accounts/:email/usage', ({ world, body, params }) => {
    const account = accountByEmail(world, params.email ?? '')
    if (!account) throw new Refusal('NOT_FOUND')
    const limit = isRecord(body) ? body.ai_chat_daily : undefined
    if (typeof limit === 'number') account.aiChatDaily = limit
    else delete account.aiChatDaily
    return plain(stateView(world))
  }),
]

async function reset({ world, body, carrier, request }: Call) {
  const wish = isRecord(body) ? body : {}
  const realNow = world.now - world.clockOffsetMs
  const name = wish.scenario ?? 'signed-out'
  if (typeof name !== 'string' || !isScenarioName(name)) throw refuseField('scenario', 'unknown')
  const next = await buildScenario({
    name,
    now: realNow,
    appOrigin: carrier.appOrigin(request),
    ...(typeof wish.seed === 'number' && { seed: wish.seed }),
  })
  Object.assign(world, next.world)
  const headers = new Headers()
  const account = accountByEmail(world, next.signedIn ?? '')
  const grant = account && startSession(world, account, true)
  carrier.writeRefresh(world, headers, grant && { token: grant.refreshToken, maxAgeS: 86_400 })
  return { ...plain({ scenario: world.scenario }), headers }
}

async function moveClock({ world, body }: Call) {
  const { advance_ms, now } = isRecord(body) ? body : {}
  const realNow = world.now - world.clockOffsetMs
  if (typeof advance_ms === 'number') world.clockOffsetMs += advance_ms
  else if (typeof now === 'string' && !Number.isNaN(Date.parse(now))) {
    world.clockOffsetMs = Date.parse(now) - realNow
  } else throw refuseField('now', 'format')
  await applyDue(world, realNow + world.clockOffsetMs)
  return plain({ now: isoTime(world.now) })
}

function moveOrder(call: Call): void {
  const { world, body } = call
  const order = orderById(world, param(call, 'id'))
  const transaction = order && latestTransaction(world, order.id)
  if (!order || !transaction) throw new Refusal('NOT_FOUND')
  const amount = isRecord(body) && typeof body.amount === 'number' ? body.amount : undefined
  const verbs: Record<string, (() => boolean) | undefined> = {
    settle: () => settle(world, transaction),
    deny: () => deny(world, transaction),
    fail: () => fail(world, transaction),
    expire: () => expire(world, transaction),
    cancel: () => cancel(world, transaction),
    refund: () => refund(world, transaction, amount),
  }
  const verb = verbs[param(call, 'verb')]
  if (!verb) throw new Refusal('NOT_FOUND')
  if (!verb()) throw new Refusal('CONFLICT')
}

/** `replay` sends it once more, `deliver` sends a waiting one now, `drop` loses it, `delay` waits. */
async function handleNotification(call: Call): Promise<void> {
  const { world, body } = call
  const record = world.notifications.find(({ id }) => id === param(call, 'id'))
  if (!record) throw new Refusal('NOT_FOUND')
  const verb = param(call, 'verb')
  if (verb === 'replay') {
    const { signature_key: _signature, ...unsigned } = record.body
    const copy = queueNotification(world, { body: unsigned, delayMs: 0 })
    return deliverNotification(world, copy.id)
  }
  if (record.state !== 'queued') throw new Refusal('CONFLICT')
  if (verb === 'deliver') return deliverNotification(world, record.id)
  if (verb === 'drop') record.state = 'dropped'
  else if (verb === 'delay') delay(world, record.id, isRecord(body) ? Number(body.delay_ms) : 0)
  else throw new Refusal('NOT_FOUND')
}

function delay(world: World, notificationId: string, delayMs: number): void {
  for (const due of world.due) {
    const { action } = due
    if (action.kind === 'deliver-notification' && action.notificationId === notificationId) {
      due.at += delayMs
    }
  }
  const record = world.notifications.find(({ id }) => id === notificationId)
  if (record) record.dueAt += delayMs
}
