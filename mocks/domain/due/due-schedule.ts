import type { World } from '../world.ts'

export type GatewayVerb = 'settle' | 'deny' | 'expire' | 'cancel'

/** What is to happen by itself. It waits in the world, never in a timer, so no closed tab loses it. */
export type DueAction =
  | { kind: 'deliver-notification'; notificationId: string }
  | { kind: 'move-transaction'; transactionId: string; verb: GatewayVerb }
  | { kind: 'expire-order'; orderId: string }
  | { kind: 'activate-order'; orderId: string }
  | { kind: 'prepare-renewal'; subscriptionId: string; periodEnd: number }
  | { kind: 'end-period'; subscriptionId: string; periodEnd: number }
  | { kind: 'suspend'; subscriptionId: string; periodEnd: number }
  | { kind: 'expire-subscription'; subscriptionId: string; periodEnd: number }

export interface Due {
  at: number
  action: DueAction
}

export function schedule(world: World, at: number, action: DueAction): void {
  world.due.push({ at, action })
}
