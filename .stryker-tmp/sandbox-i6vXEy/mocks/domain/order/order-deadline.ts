// @ts-nocheck
import { MINUTE } from '../calendar.ts'
import { schedule } from '../due/due-schedule.ts'
import type { World } from '../world.ts'
import { deadlineOf, type Order } from './order.ts'

/** Time for the gateway's own news of an expired code; after that the API asks. */
const PATIENCE = 5 * MINUTE

export function watchDeadline(world: World, order: Order): void {
  const patience = order.payment ? PATIENCE : 0
  schedule(world, deadlineOf(order) + patience, { kind: 'expire-order', orderId: order.id })
}

/** A denial after the order's own deadline leaves time for another method. */
export function extendDeadline(world: World, order: Order): void {
  if (world.now < order.deadline) return
  order.deadline = world.now + world.settings.orderTtlMs
  watchDeadline(world, order)
}
