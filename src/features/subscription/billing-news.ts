import type { QueryClient } from '@tanstack/react-query'
import * as z from 'zod/mini'
import type { TabChannel } from '@/shared/lib/tab-channel'
import { changesBilling, refreshEntitlements, subscriptionQueries } from './subscription-queries'

/** A payment or the person changed what the subscription gives. */
interface BillingChange {
  /** A purchase of this account has become active. */
  readonly activated: boolean
}

export interface BillingNews {
  /** Asks what depends on the subscription again, here and in the other tabs; but not the query that brought the news. */
  announce(change: BillingChange, askedJustNow?: string): void
}

interface BillingNewsPorts {
  readonly queryClient: QueryClient
  readonly channel: TabChannel
  /** Told of activations, in this tab or another. */
  readonly onActivated: () => void
}

/** As another tab tells it, which may run another version of the app. */
const newsSchema = z.object({ type: z.literal('changed'), activated: z.boolean() })

/** Keeps the tabs of one browser in agreement about what is paid. */
export function createBillingNews(ports: BillingNewsPorts): BillingNews {
  const { queryClient, channel, onActivated } = ports
  /** How many rounds of asking again are under way: what they bring is no news any more. */
  let following = 0
  let known: string | undefined

  function follow({ activated }: BillingChange, askedJustNow?: string) {
    if (activated) onActivated()
    following += 1
    void refreshEntitlements(queryClient, askedJustNow).finally(() => (following -= 1))
  }

  function announce(change: BillingChange, askedJustNow?: string) {
    channel.postMessage({ type: 'changed', activated: change.activated })
    follow(change, askedJustNow)
  }

  channel.addEventListener('message', ({ data }) => {
    const news = newsSchema.safeParse(data)
    if (news.success) follow(news.data)
  })

  queryClient.getMutationCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return
    if (changesBilling(event.mutation.meta)) announce({ activated: false })
  })

  // A refund or a reversal is nobody's doing here: whichever tab is told of it first tells the others.
  const [scope, name] = subscriptionQueries.current(true).queryKey
  queryClient.getQueryCache().subscribe(({ type, query, ...event }) => {
    if (query.queryKey[0] !== scope || query.queryKey[1] !== name) return
    if (type !== 'updated' || !('action' in event) || event.action.type !== 'success') return
    const isFirst = query.state.dataUpdateCount <= 1
    const before = known
    known = withoutTime(query.state.data)
    const isOwn = event.action.manual === true || following > 0
    if (!isFirst && !isOwn && before !== known) announce({ activated: false }, query.queryHash)
  })

  return { announce }
}

/** An answer but for the time at which it was given. */
function withoutTime(answer: unknown): string {
  return JSON.stringify(answer, (key, value: unknown) => (key === 'serverTime' ? 0 : value))
}
