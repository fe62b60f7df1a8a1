// @ts-nocheck
import type { QueryClient } from '@tanstack/react-query'
import * as z from 'zod/mini'
import type { TabChannel } from '@/shared/lib/tab-channel'
import { changesBilling, refreshEntitlements } from './subscription-queries'

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

  function follow({ activated }: BillingChange, askedJustNow?: string) {
    if (activated) onActivated()
    void refreshEntitlements(queryClient, askedJustNow)
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

  return { announce }
}
