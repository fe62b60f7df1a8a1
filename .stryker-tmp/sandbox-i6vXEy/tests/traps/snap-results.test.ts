// @ts-nocheck
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { standingOf } from '../../src/features/orders/order-standing.ts'
import { sampleOrder } from '../../src/features/orders/testing/sample-order.ts'
import { createPaymentFlow } from '../../src/features/payment/payment-flow.ts'
import type { SnapOutcome } from '../../src/features/payment/snap-popup.ts'
import { type SampleName, samples } from './midtrans-samples.ts'
import { paymentPage } from './payment-page.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const hints: Record<SampleName, SnapOutcome> = {
  'an accepted card': 'success',
  'a card whose 3DS check runs': 'pending',
  'a challenged card': 'pending',
  'a card denied by its bank': 'error',
  'a BNI number': 'pending',
  'a Permata number': 'pending',
  'a BCA number, without order, transaction and amount': 'pending',
  'a paid BCA number': 'success',
  'a Mandiri bill': 'pending',
  'a paid Mandiri bill': 'success',
  'a GoPay link of five keys': 'pending',
  'a GoPay code, which is QRIS on a desktop': 'pending',
  'a paid GoPay code': 'success',
  'a ShopeePay code': 'pending',
  'an Indomaret code, without fraud_status': 'pending',
  'an Alfamart code': 'pending',
  'a status in capitals': 'success',
  'an order that was paid before, told in a list': 'error',
  'expired, spelled as Snap’s own table has it': 'error',
  'a numeric 200': 'success',
  'a numeric 201': 'pending',
  'a numeric 500': 'error',
  'a payment type that nobody knows': 'success',
  'a status that nobody knows': 'pending',
}

const cases = Object.entries(hints).map(([name, hint]) => [name as SampleName, hint] as const)

test.each(cases)(
  '%s is a hint, %s: our own order is asked, and nothing is granted',
  async (name, hint) => {
    const page = paymentPage()
    const asked: string[] = []
    const order = sampleOrder()
    const ask = async (orderId: string) => {
      asked.push(orderId)
      return order
    }
    const flow = createPaymentFlow({
      loadSnap: () => page.loader().load(),
      openPopup: () => page.pay(),
      readOrder: ask,
      syncOrder: ask,
      leaveFor: () => undefined,
    })
    const seen: unknown[] = []
    flow.subscribe(() => {
      const state = flow.state()
      if (state.at === 'confirming') seen.push(state.outcome)
    })
    const payable = { orderId: order.orderId, snapToken: 'token' }
    await flow.pay(async () => ({ type: 'obtained', order: payable }))
    await vi.advanceTimersByTimeAsync(0)
    page.say('result', samples[name])
    await vi.advanceTimersByTimeAsync(0)

    expect(seen).toEqual([hint])
    // Not the order that a result names, or leaves out.
    expect(asked).toEqual([order.orderId])
    expect(standingOf(order)).toBe('untouched')
    expect(flow.state()).toEqual({ at: 'checking', orderId: order.orderId })
    expect(page.window.location.hash).toBe('')
    expect(page.uncaught).toEqual([])
  },
)
