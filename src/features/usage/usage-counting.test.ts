// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApi } from '@/shared/api/api'
import { createApiClient } from '@/shared/api/api-client'
import type { LimitHit } from './limit-hit'
import { correctUsage, countAhead, counting } from './usage-counting'
import { type Usage, usageIn, usageQueries } from './usage-queries'

const { queryKey } = usageQueries.current(true)

function usageWith(used: number): Usage {
  const meter = { used, limit: 5, canUse: used < 5, resetsAt: null }
  return {
    plan: { id: 'plan_free_month', name: 'Free', slug: 'free' },
    upgradeAvailable: true,
    serverTime: 0,
    receivedAt: 0,
    meters: { notebooks: meter, notes: meter, ai_chat: meter, semantic_search: meter },
  }
}

function clientWith(used: number): QueryClient {
  const client = new QueryClient()
  client.setQueryData(queryKey, usageWith(used))
  return client
}

function chatsUsed(client: QueryClient): number | undefined {
  return usageIn(client)?.meters.ai_chat.used
}

test('a use is counted before the server has told of it', async () => {
  const client = clientWith(3)
  await countAhead(client, 'ai_chat')
  expect(chatsUsed(client)).toBe(4)
})

test('a use that failed is taken back', async () => {
  const client = clientWith(3)
  const takeBack = await countAhead(client, 'ai_chat')
  takeBack()
  expect(chatsUsed(client)).toBe(3)
})

test('a use that failed takes nothing back from what the server said since', async () => {
  const client = clientWith(3)
  const takeBack = await countAhead(client, 'ai_chat')
  client.setQueryData(queryKey, usageWith(5))
  takeBack()
  expect(chatsUsed(client)).toBe(5)
})

test('a late answer, asked for before the use, does not count it away', async () => {
  const client = clientWith(3)
  let answer: (usage: Usage) => void = () => undefined
  const late = client.fetchQuery({
    queryKey,
    queryFn: () =>
      new Promise<Usage>((resolve) => {
        answer = resolve
      }),
  })
  await countAhead(client, 'ai_chat')
  answer(usageWith(3))
  await late.catch(() => undefined)
  expect(chatsUsed(client)).toBe(4)
})

describe('an answer that comes while a use is under way', () => {
  const server = setupServer()
  beforeAll(() => {
    server.listen({ onUnhandledRequest: 'error' })
    const client = createApiClient({ baseUrl: 'http://api.test', timeoutMs: 2000, locale: 'id' })
    const user = { id: 'usr_sari', email: 'sari@contoh.test', fullName: 'Sari', role: 'user' }
    client.tokens.adopt({ accessToken: 'a1', expiresIn: 900, user })
    startApi(client)
  })
  afterAll(() => server.close())

  /** The count on the page when the window gets the focus in the middle of a use, and the server answers so. */
  async function countedDuringUse(answer: { used: number; resets_at: string | null }) {
    const meter = { limit: 5, can_use: answer.used < 5, ...answer }
    const data = {
      plan: { id: 'plan_free_month', name: 'Free', slug: 'free' },
      storage: { notebooks: meter, notes: meter },
      daily: { ai_chat: meter, semantic_search: meter },
      upgrade_available: true,
      server_time: '2026-11-21T12:00:00+07:00',
    }
    server.use(http.get('*/user/usage-status', () => HttpResponse.json({ success: true, data })))
    const client = clientWith(3)
    const use = client.getMutationCache().build(client, {
      ...counting<string>('ai_chat'),
      mutationFn: async () => {
        await client.fetchQuery(usageQueries.current(true))
        return chatsUsed(client)
      },
    })
    return use.execute('Halo')
  }

  test('does not count it away', async () => {
    expect(await countedDuringUse({ used: 3, resets_at: null })).toBe(4)
  })

  test('is believed where it knows of more', async () => {
    expect(await countedDuringUse({ used: 5, resets_at: null })).toBe(5)
  })

  test('is believed when it is of the next day', async () => {
    const resets_at = '2026-11-23T00:00:00+07:00'
    expect(await countedDuringUse({ used: 0, resets_at })).toBe(0)
  })
})

test('before the first answer there is nothing to count from', async () => {
  const client = new QueryClient()
  await countAhead(client, 'ai_chat')
  expect(usageIn(client)).toBeUndefined()
})

const spentEight: LimitHit = {
  reason: 'limit',
  feature: 'ai_chat',
  used: 8,
  limit: 8,
  resetsAt: null,
  upgrade: 'offered',
}

test('a refusal’s numbers replace what the page believed, and the rest is asked again', async () => {
  const client = clientWith(1)
  await correctUsage(client, spentEight, 1)
  expect(usageIn(client)?.meters.ai_chat).toMatchObject({ used: 8, limit: 8, canUse: false })
  expect(client.getQueryState(queryKey)?.isInvalidated).toBe(true)
})

test('a refusal older than the newest answer replaces nothing', async () => {
  const client = clientWith(1)
  await correctUsage(client, spentEight, -1)
  expect(chatsUsed(client)).toBe(1)
  expect(client.getQueryState(queryKey)?.isInvalidated).toBe(true)
})

test('a refusal of what is not in the plan has the usage counted again', async () => {
  const client = clientWith(1)
  await correctUsage(client, { reason: 'not-in-plan', feature: 'ai_chat' }, 1)
  expect(client.getQueryState(queryKey)?.isInvalidated).toBe(true)
})
