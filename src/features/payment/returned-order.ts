import * as z from 'zod/mini'
import { failureOf } from '@/shared/lib/failure'

/**
 * What is read of the address that the gateway's own page and the wallets send people back to: the order's id, if it
 * could be one (docs.midtrans.com: up to 50 letters, digits and `-_~.`). Whatever else they append is a hint.
 */
export const returnSearchSchema = z.object({
  order_id: z.catch(
    z.optional(z.string().check(z.regex(/^(?!\.{1,2}$)[A-Za-z0-9_~.-]{1,50}$/))),
    undefined,
  ),
})

export interface ReturnPorts {
  readonly pendingOrderId: () => Promise<string | undefined>
  readonly newestOrderId: () => Promise<string | undefined>
  /** Lets the server ask the gateway. */
  readonly sync: (orderId: string) => Promise<unknown>
}

/**
 * The order that somebody comes back from, brought up to date: the named one, else the one that waits to be paid, else
 * the newest; undefined when there is none. An order that the server refuses to know is its page's to tell.
 */
export async function findReturnedOrder(
  named: string | undefined,
  ports: ReturnPorts,
): Promise<string | undefined> {
  const orderId = named ?? (await ports.pendingOrderId()) ?? (await ports.newestOrderId())
  if (orderId === undefined) return undefined
  try {
    await ports.sync(orderId)
  } catch (error) {
    if (failureOf(error).kind !== 'rejected') throw error
  }
  return orderId
}
