import type { Instant } from '@/shared/api/wire'
import { serverNow } from '@/shared/lib/server-clock'
import { useMinute } from '@/shared/lib/use-minute'
import { useSubscription } from './subscription-queries'

/** The server's time, to the minute, counted on from the last answer about the subscription; nothing without one. */
export function useServerTime(): Instant | undefined {
  const { data, dataUpdatedAt } = useSubscription()
  const deviceNow = useMinute()
  return data && serverNow({ serverTime: data.serverTime, receivedAt: dataUpdatedAt }, deviceNow)
}
