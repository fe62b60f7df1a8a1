// @ts-nocheck
import { QueryClient } from '@tanstack/react-query'
import { failureOf, isFleeting } from '@/shared/lib/failure'

const retries = 1

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Paused queries look like an endless spinner; a failed one can say "offline" and offer the next step.
        networkMode: 'always',
        staleTime: 30_000,
        retry: (failures, error) => failures < retries && isFleeting(failureOf(error)),
        retryDelay: 800,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}
