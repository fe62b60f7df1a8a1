import * as z from 'zod/mini'
import { wireObject } from './wire'

export const userSchema = wireObject({
  id: z.string(),
  email: z.string(),
  full_name: z.string(),
  role: z.string(),
})
export type User = z.output<typeof userSchema>

/** What sign-in, sign-up and refresh answer with. */
export const sessionGrantSchema = wireObject({
  access_token: z.string(),
  expires_in: z.number(),
  user: userSchema,
})
export type SessionGrant = z.output<typeof sessionGrantSchema>

export type SessionNews =
  | { readonly type: 'granted'; readonly grant: SessionGrant }
  | { readonly type: 'ended' }

export interface TokenKeeper {
  /** The access token in memory, if there is one. */
  current(): string | undefined
  /** Takes over the session of a sign-in, here and in the other tabs. */
  adopt(grant: SessionGrant): void
  /** Forgets the session, here and in the other tabs. */
  forget(): void
  /**
   * Asks the server for a new token; null when it says that there is no session.
   * One flight at a time in this tab and, under a Web Lock, in all tabs: a tab that waited takes what the other got.
   * A network failure or a 5xx throws and leaves the session as it was.
   */
  refresh(): Promise<SessionGrant | null>
  /** News from this tab and the others. */
  subscribe(listener: (news: SessionNews) => void): () => void
}

interface TokenKeeperPorts {
  /** The refresh call; null for "no session". */
  readonly askForGrant: () => Promise<SessionGrant | null>
  readonly locks: Pick<LockManager, 'request'> | undefined
  readonly channel: BroadcastChannel | undefined
}

const lockName = 'notefiber-session'

/** Keeps the access token in memory only: not in storage, so that no script finds it after a reload. */
export function createTokenKeeper({ askForGrant, locks, channel }: TokenKeeperPorts): TokenKeeper {
  let grant: SessionGrant | undefined
  let news = 0
  let flight: Promise<SessionGrant | null> | undefined
  const listeners = new Set<(event: SessionNews) => void>()

  function apply(event: SessionNews) {
    grant = event.type === 'granted' ? event.grant : undefined
    news += 1
    for (const listener of listeners) listener(event)
  }

  function announce(event: SessionNews) {
    apply(event)
    channel?.postMessage(event)
  }

  channel?.addEventListener('message', (message: MessageEvent<SessionNews>) => apply(message.data))

  async function fly(): Promise<SessionGrant | null> {
    const newsAtStart = news
    const ask = async () => {
      if (news !== newsAtStart && grant !== undefined) return grant
      const next = await askForGrant()
      announce(next === null ? { type: 'ended' } : { type: 'granted', grant: next })
      return next
    }
    return locks === undefined ? ask() : locks.request(lockName, ask)
  }

  return {
    current: () => grant?.accessToken,
    adopt: (next) => announce({ type: 'granted', grant: next }),
    forget: () => announce({ type: 'ended' }),
    refresh() {
      flight ??= fly().finally(() => {
        flight = undefined
      })
      return flight
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
