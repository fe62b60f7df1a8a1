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

/** Why a session is over: the person left, or the server no longer knows it. */
export type SessionEnd = 'signed-out' | 'expired'

export type SessionNews =
  | { readonly type: 'granted'; readonly grant: SessionGrant }
  | { readonly type: 'ended'; readonly reason: SessionEnd }

export interface TokenKeeper {
  /** The session in memory: `null` when there is none, `undefined` while nobody has asked. */
  current(): SessionGrant | null | undefined
  /** Takes over the session of a sign-in, here and in the other tabs. */
  adopt(grant: SessionGrant): void
  /** Forgets the session that the person ended, here and in the other tabs. */
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

/** Another tab may run another version of the app. */
const newsSchema = z.union([
  z.object({
    type: z.literal('granted'),
    grant: z.object({
      accessToken: z.string(),
      expiresIn: z.number(),
      user: z.object({
        id: z.string(),
        email: z.string(),
        fullName: z.string(),
        role: z.string(),
      }),
    }),
  }),
  z.object({ type: z.literal('ended'), reason: z.enum(['signed-out', 'expired']) }),
])

/** Keeps the access token in memory only: not in storage, so that no script finds it after a reload. */
export function createTokenKeeper({ askForGrant, locks, channel }: TokenKeeperPorts): TokenKeeper {
  let session: SessionGrant | null | undefined
  let newsCount = 0
  let flight: Promise<SessionGrant | null> | undefined
  const listeners = new Set<(news: SessionNews) => void>()

  function apply(news: SessionNews) {
    session = news.type === 'granted' ? news.grant : null
    newsCount += 1
    for (const listener of listeners) listener(news)
  }

  function announce(news: SessionNews) {
    apply(news)
    channel?.postMessage(news)
  }

  channel?.addEventListener('message', (message: MessageEvent<unknown>) => {
    const news = newsSchema.safeParse(message.data)
    if (news.success) apply(news.data)
  })

  async function fly(): Promise<SessionGrant | null> {
    const countAtStart = newsCount
    const isOvertaken = () => newsCount !== countAtStart
    const ask = async () => {
      if (isOvertaken()) return session ?? null
      const grant = await askForGrant()
      // A sign-in or sign-out in the meantime knows better than an answer to an older question.
      if (isOvertaken()) return session ?? null
      announce(grant === null ? { type: 'ended', reason: 'expired' } : { type: 'granted', grant })
      return grant
    }
    return locks === undefined ? ask() : locks.request(lockName, ask)
  }

  return {
    current: () => session,
    adopt: (grant) => announce({ type: 'granted', grant }),
    forget: () => announce({ type: 'ended', reason: 'signed-out' }),
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
