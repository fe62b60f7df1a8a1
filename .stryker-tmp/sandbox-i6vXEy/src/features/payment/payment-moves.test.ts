// @ts-nocheck
import { expect, test } from 'vitest'
import { advance, type PaymentEvent, type PaymentState } from './payment-machine'
import { failure, hosted, order, read } from './testing/payment-samples'

const orderId = 'order-1'
const url = 'https://app.midtrans.com/snap/v4/redirection/x'
const { snapToken: _token, ...tokenless } = hosted

const loading: PaymentState = { at: 'loading', order }
const paying: PaymentState = { at: 'paying', order }
const asked = (outcome: 'success' | 'pending' | 'error' | 'closed' | 'dismissed') =>
  ({ at: 'confirming', order, outcome }) as const
const untouched = (reason: 'closed' | 'denied' | 'interrupted' | 'blocked') =>
  ({ at: 'untouched', order, reason }) as const
const checking: PaymentState = { at: 'checking', orderId }
const reported = (outcome: 'success' | 'pending' | 'error' | 'closed' | 'dismissed') =>
  ({ type: 'popupReported', outcome }) as const
const invisible: PaymentEvent = { type: 'popupReported', outcome: 'unavailable' }
const redirecting: PaymentState = { at: 'redirecting', order: hosted, url }
const restored: PaymentEvent = { type: 'pageRestored' }

const restful: PaymentState[] = [
  { at: 'idle' },
  { at: 'refused', failure },
  untouched('closed'),
  { at: 'waiting', orderId },
  checking,
  { at: 'unknown', orderId, failure },
]
const final: PaymentState[] = (
  ['processing', 'activating', 'paid', 'failed', 'expired', 'cancelled', 'refunded'] as const
).map((at) => ({ at, orderId }))

/** Every move there is. */
const moves: readonly (readonly [PaymentState, PaymentEvent, PaymentState])[] = [
  ...restful.map((state) => [state, { type: 'payPressed' }, { at: 'ordering' }] as const),
  [{ at: 'ordering' }, { type: 'orderObtained', order }, loading],
  [
    { at: 'ordering' },
    { type: 'orderObtained', order: tokenless },
    { at: 'redirecting', order: tokenless, url },
  ],
  [
    { at: 'ordering' },
    { type: 'orderObtained', order: { orderId } },
    { at: 'untouched', order: { orderId }, reason: 'no-gateway' },
  ],
  [{ at: 'ordering' }, { type: 'orderFound', orderId }, { at: 'found', orderId }],
  [{ at: 'ordering' }, { type: 'orderRefused', failure }, { at: 'refused', failure }],
  [loading, { type: 'snapLoaded' }, paying],
  [loading, { type: 'snapFailed' }, untouched('blocked')],
  [{ at: 'loading', order: hosted }, { type: 'snapFailed' }, redirecting],
  [loading, restored, untouched('interrupted')],
  [paying, reported('success'), asked('success')],
  [paying, reported('pending'), asked('pending')],
  [paying, reported('error'), asked('error')],
  [paying, reported('closed'), asked('closed')],
  [paying, reported('dismissed'), asked('dismissed')],
  [paying, invisible, untouched('blocked')],
  [{ at: 'paying', order: hosted }, invisible, redirecting],
  [redirecting, restored, { at: 'confirming', order: hosted, outcome: 'dismissed' }],
  [asked('closed'), { type: 'orderUnreadable', failure }, { at: 'unknown', orderId, failure }],
  [asked('closed'), read('unknown'), checking],
  [asked('closed'), read('waiting'), { at: 'waiting', orderId }],
  [asked('closed'), read('untouched'), untouched('closed')],
  [asked('closed'), read('untouched', true), untouched('denied')],
  [asked('dismissed'), read('untouched'), untouched('interrupted')],
  [asked('dismissed'), read('untouched', true), untouched('denied')],
  [asked('error'), read('untouched'), checking],
  [asked('error'), read('untouched', true), untouched('denied')],
  [asked('pending'), read('untouched'), checking],
  [asked('success'), read('untouched'), checking],
  [asked('success'), read('untouched', true), checking],
  ...final.map((state) => [asked('closed'), read(state.at as 'paid'), state] as const),
]

test.each(moves)('%o and %o: %o', (state, event, next) => {
  expect(advance(state, event)).toEqual(next)
})

test('whatever else happens in a state changes nothing', () => {
  const states = [...new Set(moves.flatMap(([from, , to]) => [from, to]))]
  const events = [...new Map(moves.map(([, event]) => [JSON.stringify(event), event])).values()]
  const kinds = new Set(moves.map(([state, event]) => `${state.at} ${event.type}`))
  const others = states
    .flatMap((state) => events.map((event) => ({ state, event })))
    .filter(({ state, event }) => !kinds.has(`${state.at} ${event.type}`))
  expect(others.length).toBeGreaterThan(100)
  expect(others.filter(({ state, event }) => advance(state, event) !== state)).toEqual([])
})
