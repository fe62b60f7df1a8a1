import type { CheckoutBody } from './checkout-schema'

interface KeptKey {
  readonly fingerprint: string
  readonly key: string
  readonly orderMade: boolean
}

export interface IdempotencyKeys {
  /** The key of this body: the same one until the body changes. `orderMade`: an order was placed under it before. */
  keyFor(body: CheckoutBody): Promise<{ key: string; orderMade: boolean }>
  /** The key has made an order: what it answers from now on is that order again. */
  markUsed(): void
  /** The key is spent (its order cannot be paid any more): the next one is new. */
  renew(): void
}

const storageKey = 'notefiber-checkout-key'

/**
 * One key for one request body, kept in this tab across reloads, time-outs and retries.
 * Only a digest of the body is kept with it, so that no address ends up in storage.
 */
export function createIdempotencyKeys(storage: Storage): IdempotencyKeys {
  function read(): KeptKey | undefined {
    try {
      const kept: unknown = JSON.parse(storage.getItem(storageKey) ?? 'null')
      return isKeptKey(kept) ? kept : undefined
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
      if (kept?.fingerprint === fingerprint) return { key: kept.key, orderMade: kept.orderMade }
      const fresh = { fingerprint, key: crypto.randomUUID(), orderMade: false }
      write(fresh)
      return { key: fresh.key, orderMade: false }
    },
    markUsed() {
      const kept = read()
      if (kept !== undefined) write({ ...kept, orderMade: true })
    },
    renew: () => storage.removeItem(storageKey),
  }
}

function isKeptKey(value: unknown): value is KeptKey {
  return (
    typeof value === 'object' &&
    value !== null &&
    'fingerprint' in value &&
    typeof value.fingerprint === 'string' &&
    'key' in value &&
    typeof value.key === 'string' &&
    'orderMade' in value &&
    typeof value.orderMade === 'boolean'
  )
}

/** The body as JSON with its keys in order, digested: the API compares bodies without regard to key order too. */
async function fingerprintOf(body: CheckoutBody): Promise<string> {
  const canonical = JSON.stringify(Object.entries(body).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
