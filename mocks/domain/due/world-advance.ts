import { deliverNotification } from '../order/notification-receiving.ts'
import { expireOrder } from '../order/order-ending.ts'
import { orderById } from '../order/order.ts'
import { move } from '../gateway/transaction-moves.ts'
import { transactionById } from '../gateway/transaction.ts'
import { activateOrder } from '../subscription/activation.ts'
import {
  reachExpiry,
  reachPeriodEnd,
  reachRenewalWindow,
  reachSuspension,
} from '../subscription/period-end.ts'
import type { World } from '../world.ts'
import type { Due, DueAction } from './due-schedule.ts'

/** Lives through everything that is due, in its order and at its own moment, until `now`. */
export async function applyDue(world: World, now: number): Promise<void> {
  for (let next = takeNext(world, now); next; next = takeNext(world, now)) {
    world.now = Math.max(world.now, next.at)
    await apply(world, next.action)
  }
  world.now = now
}

function takeNext(world: World, now: number): Due | undefined {
  const due = world.due.filter(({ at }) => at <= now)
  if (due.length === 0) return undefined
  const next = due.reduce((first, other) => (other.at < first.at ? other : first))
  world.due.splice(world.due.indexOf(next), 1)
  return next
}

async function apply(world: World, action: DueAction): Promise<void> {
  switch (action.kind) {
    case 'deliver-notification':
      return deliverNotification(world, action.notificationId)
    case 'move-transaction': {
      const transaction = transactionById(world, action.transactionId)
      if (transaction) move(world, transaction, action.verb)
      return
    }
    case 'expire-order': {
      const order = orderById(world, action.orderId)
      if (order) expireOrder(world, order)
      return
    }
    case 'activate-order': {
      const order = orderById(world, action.orderId)
      if (order) activateOrder(world, order)
      return
    }
    case 'prepare-renewal':
      return reachRenewalWindow(world, action)
    case 'end-period':
      return reachPeriodEnd(world, action)
    case 'suspend':
      return reachSuspension(world, action)
    case 'expire-subscription':
      return reachExpiry(world, action)
  }
}
