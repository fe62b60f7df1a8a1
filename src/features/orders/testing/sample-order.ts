import { rupiah } from '@/shared/lib/rupiah'
import type { Order } from '../order-schema'

/** A monthly Pro order that nobody has paid yet, but for the change. */
export function sampleOrder(change: Partial<Order> = {}): Order {
  return {
    orderId: 'order-1',
    status: 'pending_payment',
    plan: { id: 'plan_pro_month', name: 'Pro', slug: 'pro', billingPeriod: 'month' },
    lines: [],
    total: rupiah(331_890),
    currency: 'IDR',
    createdAt: Date.parse('2026-11-21T02:30:00Z'),
    expiresAt: Date.parse('2026-11-22T02:30:00Z'),
    subscription: { status: 'pending_payment' },
    serverTime: 0,
    receivedAt: 0,
    billing: {
      firstName: 'Sari',
      email: 'sari@notefiber.test',
      phone: '081234567890',
      addressLine1: 'Jalan Braga 1',
      country: 'ID',
      city: '32.73',
    },
    ...change,
  }
}
