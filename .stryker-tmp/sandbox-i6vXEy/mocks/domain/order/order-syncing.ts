// @ts-nocheck
import { transactionsOf } from '../gateway/transaction.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import type { Order } from './order.ts'
import { applyReport } from './order-progress.ts'
import { reportFromGateway } from './payment-report.ts'

/** Asks the gateway how every attempt at this order stands. */
export function syncOrder(world: World, order: Order): Order {
  if (world.settings.gateway === 'down') throw new Refusal('GATEWAY')
  for (const transaction of transactionsOf(world, order.id)) {
    if (!transaction.superseded) applyReport(world, order, reportFromGateway(transaction))
  }
  return order
}
