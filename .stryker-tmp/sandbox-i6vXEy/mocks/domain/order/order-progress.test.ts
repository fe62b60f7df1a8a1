// @ts-nocheck
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Story } from '../scenario-story.ts'
import type { Order } from './order.ts'
import { applyReport } from './order-progress.ts'
import type { PaymentReport } from './payment-report.ts'

const STATUSES = [
  'pending',
  'capture',
  'settlement',
  'deny',
  'expire',
  'cancel',
  'failure',
  'partial_refund',
  'refund',
  'chargeback',
  'authorize',
]

const reports = fc.record({
  attempt: fc.constantFrom('first', 'second'),
  status: fc.constantFrom(...STATUSES),
  fraudStatus: fc.constantFrom('accept', 'challenge', undefined),
  type: fc.constantFrom('credit_card', 'bank_transfer'),
})

type Drawn = typeof reports extends fc.Arbitrary<infer T> ? T : never

function reportOf({ attempt, status, fraudStatus, type }: Drawn): PaymentReport {
  return {
    transactionId: attempt,
    status,
    ...(fraudStatus !== undefined && { fraudStatus }),
    ...(status === 'partial_refund' && { refundAmount: 100_000 }),
    message: '',
    payment: {
      transactionId: attempt,
      type,
      hasDeeplink: false,
      chosenAt: attempt === 'first' ? 1 : 2,
    },
  }
}

/** Where an order may go from each status, whatever the gateway says and in whatever order. */
const MOVES: Record<Order['status'], Order['status'][]> = {
  pending_payment: [
    'processing',
    'paid',
    'failed',
    'expired',
    'cancelled',
    'refunded',
    'partially_refunded',
  ],
  processing: [
    'pending_payment',
    'paid',
    'failed',
    'expired',
    'cancelled',
    'refunded',
    'partially_refunded',
  ],
  paid: ['failed', 'refunded', 'partially_refunded'],
  partially_refunded: ['failed', 'refunded'],
  failed: ['paid', 'refunded', 'partially_refunded'],
  expired: ['paid', 'refunded', 'partially_refunded'],
  cancelled: ['paid', 'refunded', 'partially_refunded'],
  refunded: [],
}

it('an order only makes moves that it may make, and stale news leaves it as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(reports, { maxLength: 12 }), async (life) => {
      const story = await Story.begin({ seed: 1, startsAt: 0, appOrigin: 'https://a.test' })
      const order = story.order('plan_pro_month')
      for (const drawn of life) {
        const before = structuredClone(order)
        const progress = applyReport(story.world, order, reportOf(drawn))
        if (order.status !== before.status) {
          expect(MOVES[before.status]).toContain(order.status)
          expect(progress).toBe('applied')
        }
        if (progress === 'stale') {
          expect({ ...order, endedAttempts: {} }).toEqual({ ...before, endedAttempts: {} })
        }
        const grants = story.world.subscriptions.some(({ endedAt }) => endedAt === undefined)
        expect(grants).toBe(order.status === 'paid' || order.status === 'partially_refunded')
      }
    }),
    { numRuns: 300 },
  )
})

it('an attempt that was denied never pays', async () => {
  const paysAfterDenial = async (life: Drawn[]): Promise<boolean> => {
    const story = await Story.begin({ seed: 1, startsAt: 0, appOrigin: 'https://a.test' })
    const order = story.order('plan_pro_month')
    const denied = new Set<string>()
    for (const drawn of life) {
      const wasPaid = order.status === 'paid'
      applyReport(story.world, order, reportOf(drawn))
      if (!wasPaid && order.status === 'paid' && denied.has(drawn.attempt)) return true
      if (drawn.status === 'deny') denied.add(drawn.attempt)
    }
    return false
  }
  await fc.assert(
    fc.asyncProperty(fc.array(reports, { maxLength: 12 }), async (life) => {
      expect(await paysAfterDenial(life)).toBe(false)
    }),
    { numRuns: 300 },
  )
})
