import { describe, expect, test } from 'vitest'
import {
  advance,
  isBusy,
  leadsToOrder,
  mayPay,
  type PaymentEvent,
  type PaymentState,
} from './payment-machine'
import { everyEvent, everyState, failure, hosted, order, read } from './testing/payment-samples'

const paying: PaymentState = { at: 'paying', order }
const confirming: PaymentState = { at: 'confirming', order, outcome: 'closed' }

describe('a purchase that goes well', () => {
  test('runs from the press over the order, the script and the popup to the server’s word', () => {
    const events: PaymentEvent[] = [
      { type: 'payPressed' },
      { type: 'orderObtained', order },
      { type: 'snapLoaded' },
      { type: 'popupReported', outcome: 'success' },
      read('paid'),
    ]
    const path: string[] = []
    let state: PaymentState = { at: 'idle' }
    for (const event of events) {
      state = advance(state, event)
      path.push(state.at)
    }
    expect(path).toEqual(['ordering', 'loading', 'paying', 'confirming', 'paid'])
  })
})

describe('what the popup reports', () => {
  test.each(['success', 'pending', 'error', 'closed', 'dismissed'] as const)(
    '%s is a hint: the server is asked, and nothing is granted',
    (outcome) => {
      expect(advance(paying, { type: 'popupReported', outcome })).toEqual({
        at: 'confirming',
        order,
        outcome,
      })
    },
  )

  test('success that the server has not heard of yet is being checked, not offered for payment again', () => {
    const confirmingSuccess: PaymentState = { at: 'confirming', order, outcome: 'success' }
    expect(advance(confirmingSuccess, read('untouched'))).toEqual({
      at: 'checking',
      orderId: 'order-1',
    })
  })

  test('a refusal of the gateway on an untouched order is looked into: it may have been paid unheard', () => {
    const refused: PaymentState = { at: 'confirming', order, outcome: 'error' }
    expect(advance(refused, read('untouched'))).toEqual({ at: 'checking', orderId: 'order-1' })
    expect(advance(refused, read('untouched', true))).toMatchObject({ reason: 'denied' })
  })

  test('a popup that never appears leads to the gateway’s own page', () => {
    const event: PaymentEvent = { type: 'popupReported', outcome: 'unavailable' }
    expect(advance({ at: 'paying', order: hosted }, event)).toMatchObject({
      at: 'redirecting',
      url: hosted.redirectUrl,
    })
    expect(advance(paying, event)).toEqual({ at: 'untouched', order, reason: 'blocked' })
  })
})

describe('what the server says decides', () => {
  test.each([
    'waiting',
    'processing',
    'activating',
    'paid',
    'failed',
    'expired',
    'cancelled',
    'refunded',
  ] as const)('%s', (standing) => {
    expect(advance(confirming, read(standing))).toEqual({ at: standing, orderId: 'order-1' })
  })

  test('a status that the page does not know is being checked', () => {
    expect(advance(confirming, read('unknown'))).toEqual({ at: 'checking', orderId: 'order-1' })
  })

  test('an untouched order goes back to the form, told that the popup was closed', () => {
    expect(advance(confirming, read('untouched'))).toEqual({
      at: 'untouched',
      order,
      reason: 'closed',
    })
  })

  test('an untouched order after a denied card says that it was denied', () => {
    expect(advance(confirming, read('untouched', true))).toMatchObject({ reason: 'denied' })
  })

  test('a server that cannot be asked leaves the result unknown', () => {
    expect(advance(confirming, { type: 'orderUnreadable', failure })).toEqual({
      at: 'unknown',
      orderId: 'order-1',
      failure,
    })
  })
})

describe('ordering', () => {
  const ordering: PaymentState = { at: 'ordering' }

  test('an order without a token is paid on the gateway’s own page', () => {
    const { snapToken: _, ...tokenless } = hosted
    expect(advance(ordering, { type: 'orderObtained', order: tokenless })).toMatchObject({
      at: 'redirecting',
    })
  })

  test('an order with neither token nor page is told with its number', () => {
    expect(advance(ordering, { type: 'orderObtained', order: { orderId: 'order-1' } })).toEqual({
      at: 'untouched',
      order: { orderId: 'order-1' },
      reason: 'no-gateway',
    })
  })

  test('an open order of before is led to', () => {
    expect(advance(ordering, { type: 'orderFound', orderId: 'order-0' })).toEqual({
      at: 'found',
      orderId: 'order-0',
    })
  })

  test('a refusal opens the form again', () => {
    const refused = advance(ordering, { type: 'orderRefused', failure })
    expect(refused).toEqual({ at: 'refused', failure })
    expect(mayPay(refused)).toBe(true)
  })
})

describe('laws over every state and event', () => {
  const allMoves = () =>
    everyState.flatMap((state) =>
      everyEvent.map((event) => ({ state, event, next: advance(state, event) })),
    )

  test('only the server’s word reaches paid', () => {
    const granting = allMoves().filter(
      ({ state, next }) => next.at === 'paid' && state.at !== 'paid',
    )
    expect(granting.length).toBeGreaterThan(0)
    for (const { state, event } of granting) {
      expect(state.at).toBe('confirming')
      expect(event.type).toBe('orderRead')
    }
  })

  test('the popup opens from one state only, so there are never two', () => {
    for (const { state, event, next } of allMoves()) {
      if (next.at !== 'paying' || state.at === 'paying') continue
      expect([state.at, event.type]).toEqual(['loading', 'snapLoaded'])
    }
  })

  test('what is settled stays settled', () => {
    for (const { state, next } of allMoves()) {
      if (
        [
          'paid',
          'failed',
          'expired',
          'cancelled',
          'refunded',
          'processing',
          'activating',
          'found',
        ].includes(state.at)
      ) {
        expect(next).toBe(state)
      }
    }
  })

  test('a press counts only while nothing is under way', () => {
    for (const state of everyState) {
      const pressed = advance(state, { type: 'payPressed' })
      expect(pressed.at === 'ordering' && pressed !== state).toBe(mayPay(state))
      expect(mayPay(state) && isBusy(state)).toBe(false)
    }
  })

  test('the person waits for the machine from the press to the server’s word, and at no other time', () => {
    const busy = everyState.filter(isBusy).map(({ at }) => at)
    expect(new Set(busy)).toEqual(
      new Set(['ordering', 'loading', 'paying', 'redirecting', 'confirming']),
    )
  })

  test('the order’s page takes over once the server has spoken of it, and not before', () => {
    const led = everyState.filter(leadsToOrder).map(({ at }) => at)
    expect(led).toEqual([
      'found',
      'checking',
      'waiting',
      'processing',
      'activating',
      'paid',
      'failed',
      'expired',
      'cancelled',
      'refunded',
    ])
  })
})
