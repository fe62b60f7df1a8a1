import type { QueryClient } from '@tanstack/react-query'
import { listenToEvents } from '@/shared/events/app-events'
import type { AppRouter } from '../router'
import { eventAdapters } from './event-adapters'
import { watchApp } from './event-watch'

/** Sends what happens from now on to the chosen place. */
export async function startEvents(
  name: keyof typeof eventAdapters,
  { router, queryClient }: { router: AppRouter; queryClient: QueryClient },
): Promise<void> {
  listenToEvents(await eventAdapters[name]())
  watchApp(router, queryClient)
}
