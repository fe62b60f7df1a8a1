// @ts-nocheck
import { accountByEmail } from '../domain/account/account.ts'
import { isRecord } from '../domain/form.ts'
import { rejectRefund } from '../domain/order/refund-request.ts'
import { Refusal } from '../domain/refusal.ts'
import { scenarioNames } from '../domain/scenarios.ts'
import { type Endpoint, open, param } from './endpoint.ts'
import { handleNotification } from './notification-controls.ts'
import { moveOrder } from './order-controls.ts'
import { plain } from './reply.ts'
import { changeSettings, settingsView } from './views/settings-view.ts'
import { stateView } from './views/state-view.ts'
import { moveClock, reset } from './world-controls.ts'

/** For tests and developers: no part of the API. */
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
