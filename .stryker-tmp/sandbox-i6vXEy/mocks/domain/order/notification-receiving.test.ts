// @ts-nocheck
import { beforeEach, describe, expect, it } from 'vitest'
import { MINUTE } from '../calendar.ts'
import { notificationBody } from '../gateway/notification-body.ts'
import { signatureOf } from '../gateway/signature.ts'
import { deny, expire, refund, settle } from '../gateway/transaction-moves.ts'
import type { Transaction } from '../gateway/transaction.ts'
import { Story } from '../scenario-story.ts'
import { standingOf } from '../subscription/standing.ts'
import { receiveNotification } from './notification-receiving.ts'
import { syncOrder } from './order-syncing.ts'
import type { Order } from './order.ts'

const BCA = { payment_type: 'bank_transfer', bank: 'bca' } as const
const PERMATA = { payment_type: 'bank_transfer', bank: 'permata' } as const

let story: Story
let order: Order

beforeEach(async () => {
  story = await Story.begin({
    seed: 1,
    startsAt: Date.parse('2026-02-12T10:00:00+07:00'),
    appOrigin: 'https://app.notefiber.test',
  })
  order = story.order('plan_pro_month')
})

/** What the gateway would post about a transaction that stood so. */
async function signed(transaction: Transaction, changes: Record<string, unknown> = {}) {
  const body = { ...notificationBody(transaction), ...changes }
  const signable = {
    order_id: String(body.order_id),
    status_code: String(body.status_code),
    gross_amount: String(body.gross_amount),
  }
  return { ...body, signature_key: await signatureOf(signable) }
}

function asPaid(transaction: Transaction): Transaction {
  return { ...transaction, status: 'settlement', paidAt: story.world.now }
}

const receive = (body: unknown) => receiveNotification(story.world, body)

describe('a notification is refused and recorded', () => {
  it('when its signature is not that of the server key', async () => {
    const transaction = await story.choose(order, BCA)
    const body = await signed(asPaid(transaction))
    const forged = { ...body, signature_key: body.signature_key.replaceAll(/[0-9]/g, '0') }
    expect(await receive(forged)).toEqual({ verdict: 'refused', reason: 'bad_signature' })
    expect(order.status).toBe('pending_payment')
    expect(story.world.notifications.at(-1)).toMatchObject({
      verdict: 'refused',
      reason: 'bad_signature',
      orderId: order.id,
    })
  })

  it('when it is signed for another amount than the order has', async () => {
    const transaction = await story.choose(order, BCA)
    const body = await signed(asPaid(transaction), { gross_amount: '1.00' })
    expect(await receive(body)).toEqual({ verdict: 'refused', reason: 'wrong_amount' })
    expect(order.status).toBe('pending_payment')
  })

  it('when nobody knows the order', async () => {
    const transaction = await story.choose(order, BCA)
    const body = await signed(asPaid(transaction), { order_id: 'NF-20260212-LAIN22' })
    expect(await receive(body)).toEqual({ verdict: 'refused', reason: 'unknown_order' })
  })

  it.each([undefined, null, 'text', {}, { order_id: 7 }])(
    'when it cannot be read: %j',
    async (body) => {
      expect(await receive(body)).toEqual({ verdict: 'refused', reason: 'malformed' })
      expect(story.world.notifications.at(-1)?.verdict).toBe('refused')
    },
  )
})

describe('a notification that came before', () => {
  it('changes nothing the second time', async () => {
    const transaction = await story.choose(order, BCA)
    const body = await signed(asPaid(transaction))
    expect(await receive(body)).toEqual({ verdict: 'applied' })
    const after = structuredClone({ order, subscriptions: story.world.subscriptions })
    story.world.now += MINUTE
    expect(await receive(body)).toEqual({ verdict: 'duplicate' })
    expect({ order, subscriptions: story.world.subscriptions }).toEqual(after)
  })
})

describe('money that is in already', () => {
  it('is not taken in again by the settlement after the capture', async () => {
    const transaction = await story.choose(order, {
      payment_type: 'credit_card',
      card_number: '4811111111111114',
    })
    const { paidAt } = order
    story.world.now += MINUTE
    const settlement = await signed({ ...transaction, status: 'settlement' })
    expect(await receive(settlement)).toEqual({ verdict: 'stale' })
    expect(order).toMatchObject({ status: 'paid', paidAt })
    expect(story.world.outbox).toHaveLength(1)
  })

  it('does not come back after a refund by news that is late', async () => {
    story.world.settings.notificationCopies = 0
    const transaction = await story.choose(order, BCA)
    await story.happen(order, settle)
    const late = await signed({ ...transaction })
    await story.happen(order, refund)
    expect(syncOrder(story.world, order).status).toBe('refunded')
    expect(await receive(late)).toEqual({ verdict: 'stale' })
    expect(order.status).toBe('refunded')
  })
})

describe('notifications out of order', () => {
  it('paid before pending: the order stays paid', async () => {
    story.world.settings.notificationDelayMs = 10 * MINUTE
    const transaction = await story.choose(order, BCA)
    const pending = await signed(transaction)
    expect(await receive(await signed(asPaid(transaction)))).toEqual({ verdict: 'applied' })
    expect(await receive(pending)).toEqual({ verdict: 'stale' })
    expect(order.status).toBe('paid')
  })

  it('expired before paid: the money counts', async () => {
    const transaction = await story.choose(order, BCA)
    await story.happen(order, expire)
    expect(order.status).toBe('expired')
    expect(await receive(await signed(asPaid(transaction)))).toEqual({ verdict: 'applied' })
    expect(order.status).toBe('paid')
  })

  it('paid before expired: the order stays paid', async () => {
    const transaction = await story.choose(order, BCA)
    const expired: Transaction = { ...transaction, status: 'expire' }
    await receive(await signed(asPaid(transaction)))
    expect(await receive(await signed(expired))).toEqual({ verdict: 'stale' })
    expect(order.status).toBe('paid')
  })

  it('an older choice after a newer one: the newer stays', async () => {
    story.world.settings.notificationDelayMs = 10 * MINUTE
    const older = await story.choose(order, BCA)
    const olderBody = await signed(older)
    const newer = await story.choose(order, PERMATA)
    await receive(await signed(newer))
    expect(await receive(olderBody)).toEqual({ verdict: 'stale' })
    expect(order.payment?.bank).toBe('permata')
  })
})

describe('a denial', () => {
  it('of the payment that was received undoes it: a reversal', async () => {
    await story.choose(order, PERMATA)
    await story.happen(order, settle)
    expect(order.status).toBe('paid')
    await story.happen(order, deny)
    expect(order).toMatchObject({ status: 'failed', failure: { code: 'reversed' } })
  })

  it('of one payment does not stop another one: its money opens the plan again, once', async () => {
    story.world.settings.activationDelayMs = MINUTE
    const transaction = await story.choose(order, PERMATA)
    await story.happen(order, settle)
    await story.happen(order, deny)
    const other = { ...asPaid(transaction), id: '24f98029-32a9-4010-9aac-aaf0de0d8951' }
    expect(await receive(await signed(other))).toEqual({ verdict: 'applied' })
    await story.pass(2 * MINUTE)
    expect(order.status).toBe('paid')
    expect(standingOf(story.world, story.sari).isActive).toBe(true)
    expect(story.world.due.filter(({ action }) => action.kind === 'end-period')).toHaveLength(1)
  })

  it('of money received opens the plan again when other money comes', async () => {
    const transaction = await story.choose(order, PERMATA)
    await story.happen(order, settle)
    await story.happen(order, deny)
    expect(standingOf(story.world, story.sari).isActive).toBe(false)
    const other = { ...asPaid(transaction), id: '24f98029-32a9-4010-9aac-aaf0de0d8951' }
    await receive(await signed(other))
    expect(standingOf(story.world, story.sari).isActive).toBe(true)
    expect(story.world.subscriptions.map(({ terms }) => terms.length)).toEqual([1])
  })

  it('that overtakes the payment still wins: the money went back', async () => {
    const transaction = await story.choose(order, PERMATA)
    const paid = asPaid(transaction)
    expect(await receive(await signed({ ...paid, status: 'deny' }))).toEqual({ verdict: 'applied' })
    expect(await receive(await signed(paid))).toEqual({ verdict: 'stale' })
    expect(order.status).toBe('pending_payment')
  })

  it('of another attempt leaves a paid order paid', async () => {
    const transaction = await story.choose(order, BCA)
    await story.happen(order, settle)
    const other: Transaction = {
      ...transaction,
      id: '24f98029-32a9-4010-9aac-aaf0de0d8951',
      status: 'deny',
    }
    expect(await receive(await signed(other))).toEqual({ verdict: 'stale' })
    expect(order.status).toBe('paid')
  })

  it('twice and then a success on other attempts: the order is paid', async () => {
    const denied = { payment_type: 'credit_card', card_number: '4911111111111113' } as const
    await story.choose(order, denied)
    await story.choose(order, denied)
    expect(order).toMatchObject({ status: 'pending_payment', failure: { code: 'denied' } })
    await story.choose(order, { ...denied, card_number: '4811111111111114' })
    expect(order.status).toBe('paid')
    expect(order.failure).toBeUndefined()
  })

  it('of a card leaves a virtual account payable', async () => {
    await story.choose(order, BCA)
    await story.choose(order, { payment_type: 'credit_card', card_number: '4911111111111113' })
    expect(order).toMatchObject({ status: 'pending_payment', payment: { bank: 'bca' } })
    await story.happen(order, settle)
    expect(order.status).toBe('paid')
  })
})

describe('what Midtrans may send besides', () => {
  it.each(['SETTLEMENT', 'Capture'])(
    'a status in capitals counts: %s',
    async (transaction_status) => {
      const transaction = await story.choose(order, BCA)
      const body = await signed(asPaid(transaction), { transaction_status })
      expect(await receive(body)).toEqual({ verdict: 'applied' })
      expect(order.status).toBe('paid')
    },
  )

  it('a status that nobody knows changes nothing', async () => {
    const transaction = await story.choose(order, BCA)
    const body = await signed(transaction, { transaction_status: 'authorize' })
    expect(await receive(body)).toEqual({ verdict: 'stale' })
  })

  it('a challenged capture is not paid yet', async () => {
    await story.choose(order, { payment_type: 'credit_card', card_number: '4511111111111117' })
    expect(order.status).toBe('processing')
    await story.happen(order, settle)
    expect(order.status).toBe('paid')
  })
})
