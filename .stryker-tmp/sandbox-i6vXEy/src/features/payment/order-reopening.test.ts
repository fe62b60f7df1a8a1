// @ts-nocheck
import { expect, test } from 'vitest'
import type { Order } from '@/features/orders/order-schema'
import { sampleOrder } from '@/features/orders/testing/sample-order'
import { reopenOrder } from './order-reopening'

const reopen = (change: Partial<Order>) =>
  reopenOrder('order-1', {
    readOrder: async () => sampleOrder(change),
    redirectHosts: ['app.midtrans.com'],
  })

test.each([{}, { payment: { type: 'qris' } }])(
  'an unpaid order opens again: %o',
  async (change) => {
    await expect(reopen({ snapToken: 'token-2', ...change })).resolves.toEqual({
      type: 'obtained',
      order: { orderId: 'order-1', snapToken: 'token-2' },
    })
  },
)

test.each(['processing', 'paid', 'expired', 'unknown'] as const)(
  'one that is %s is shown instead',
  async (status) => {
    await expect(reopen({ status })).resolves.toEqual({ type: 'found', orderId: 'order-1' })
  },
)
