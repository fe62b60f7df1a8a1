// @ts-nocheck
import { newUuid } from '../random.ts'
import type { World } from '../world.ts'
import { latestTransaction, tookMoney, transactionsOf } from './transaction.ts'

/** One Snap session: what a token opens. */
export interface SnapPage {
  token: string
  orderId: string
  grossAmount: number
  items: { name: string; price: number; quantity: number }[]
  customer: { firstName: string; lastName?: string; email: string }
  finishUrl: string
  createdAt: number
  lapsesAt: number
  closed: boolean
}

export type PageState = 'open' | 'pending' | 'paid' | 'expired' | 'cancelled'

export type NewPage = Omit<SnapPage, 'token' | 'createdAt' | 'closed'>

/** A new token for an order revokes the ones before. */
export function createSnapPage(world: World, page: NewPage): SnapPage {
  closePages(world, page.orderId)
  const created: SnapPage = { ...page, token: newUuid(world), createdAt: world.now, closed: false }
  world.snapPages.push(created)
  world.counters.tokensCreated += 1
  return created
}

export function closePages(world: World, orderId: string): void {
  for (const page of world.snapPages) if (page.orderId === orderId) page.closed = true
}

export function pageOf(world: World, token: string): SnapPage | undefined {
  return world.snapPages.find((page) => page.token === token)
}

/** A method once chosen keeps its page open past the page's own deadline, until the method's. */
export function pageState(world: World, page: SnapPage): PageState {
  if (page.closed) return 'cancelled'
  const latest = latestTransaction(world, page.orderId)
  if (latest && tookMoney(latest)) return 'paid'
  if (latest?.status === 'pending' || latest?.fraudStatus === 'challenge') return 'pending'
  if (latest && ['expire', 'failure'].includes(latest.status)) return 'expired'
  if (latest?.status === 'cancel') return 'cancelled'
  if (latest?.paidAt !== undefined) return 'cancelled'
  return world.now < page.lapsesAt ? 'open' : 'expired'
}

export function hasLiveTransaction(world: World, orderId: string): boolean {
  return transactionsOf(world, orderId).some(
    ({ status, superseded }) =>
      !superseded && !['deny', 'expire', 'cancel', 'failure'].includes(status),
  )
}
