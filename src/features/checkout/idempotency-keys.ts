import * as z from 'zod/mini'
import type { PageStorage } from '@/shared/lib/page-storage'
import type { CheckoutBody } from './checkout-schema'

const keptKeySchema = z.object({
  fingerprint: z.string(),
  key: z.string(),
  /** The order that was placed under it. */
  orderId: z.optional(z.string()),
})
type KeptKey = z.output<typeof keptKeySchema>

export interface IdempotencyKeys {
  /** The key of this body, to be sent at once: the same one until the body changes. `isKept`: it was asked for before. */
  keyFor(body: CheckoutBody): Promise<{ key: string; isKept: boolean }>
  /** The key has made this order: what it answers from now on is that order again. */
  markUsed(orderId: string): void
  /** The order that this tab placed last. */
  placedOrderId(): string | undefined
  /** The key is spent (its order cannot be paid any more): the next one is new. */
  renew(): void
}

const storageKey = 'notefiber-checkout-key'

/**
 * One key for one request body, kept in this tab across reloads, time-outs and retries.
 * Only a digest of the body is kept with it, so that no address ends up in storage.
 */
export function createIdempotencyKeys(storage: PageStorage): IdempotencyKeys {
  function read(): KeptKey | undefined {
    try {
      return keptKeySchema.safeParse(JSON.parse(storage.getItem(storageKey) ?? 'null')).data
    } catch {
      return undefined
    }
  }

  function write(kept: KeptKey): void {
    storage.setItem(storageKey, JSON.stringify(kept))
  }

  return {
    async keyFor(body) {
      const fingerprint = await fingerprintOf(body)
      const kept = read()
      if (kept?.fingerprint === fingerprint) return { key: kept.key, isKept: true }
      const key = crypto.randomUUID()
      write({ fingerprint, key })
      return { key, isKept: false }
    },
    markUsed(orderId) {
      const kept = read()
      if (kept !== undefined) write({ ...kept, orderId })
    },
    placedOrderId: () => read()?.orderId,
    renew: () => storage.removeItem(storageKey),
  }
}

/** The body as JSON with its keys in order, digested: the API compares bodies without regard to key order too. */
async function fingerprintOf(body: CheckoutBody): Promise<string> {
  const canonical = JSON.stringify(Object.entries(body).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
