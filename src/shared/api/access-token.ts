import * as z from 'zod/mini'
import type { TabChannel } from '@/shared/lib/tab-channel'
import { SESSION_NAME } from './session-name'
import { type SessionNews, sessionNewsSchema } from './session-news'
import { wireObject } from './wire'

const userSchema = wireObject({
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

export interface TokenKeeper {
  /** The session in memory: `null` when there is none, `undefined` while nobody has asked. */
  current(): SessionGrant | null | undefined
  /** Takes over the session of a sign-in, here and in the other tabs. */
  adopt(grant: SessionGrant): void
  /** Forgets the session that the person ended, here and in the other tabs. */
  forget(): void
  /** Lets go of a session that the server refuses although it renews it; whoever wants to go on signs in. */
  giveUp(): void
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
  /** Whether that call is under way already, in this tab's turn. */
  readonly isAskedEarly?: () => boolean
  readonly locks: Pick<LockManager, 'request'> | undefined
  readonly channel: TabChannel | undefined
}

/** How long a tab that got its turn waits for the news of the one before it. */
const newsGraceMs = 100

/** Keeps the access token in memory only: not in storage, so that no script finds it after a reload. */
export function createTokenKeeper({
  askForGrant,
  isAskedEarly = () => false,
  locks,
  channel,
}: TokenKeeperPorts): TokenKeeper {
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

  channel?.addEventListener('message', ({ data }) => {
    const news = sessionNewsSchema.safeParse(data)
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
    if (locks === undefined || isAskedEarly()) return ask()
    const atOnce = await locks.request(SESSION_NAME, { ifAvailable: true }, async (lock) =>
      lock === null ? undefined : { answer: await ask() },
    )
    if (atOnce !== undefined) return atOnce.answer
    return locks.request(SESSION_NAME, async () => {
      // Lock and news travel apart: the other tab's lock may be here before what it has to tell.
      if (!isOvertaken()) await nextNews(newsGraceMs)
      return ask()
    })
  }

  function nextNews(withinMs: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        listeners.delete(done)
        resolve()
      }
      const timer = setTimeout(done, withinMs)
      listeners.add(done)
    })
  }

  return {
    current: () => session,
    adopt: (grant) => announce({ type: 'granted', grant }),
    forget: () => announce({ type: 'ended', reason: 'signed-out' }),
    giveUp: () => announce({ type: 'ended', reason: 'expired' }),
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
