// @ts-nocheck
import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { correctUsage, countAhead } from './usage-counting'
import { type Usage, usageIn, usageQueries } from './usage-queries'

const { queryKey } = usageQueries.current(true)

function usageWith(used: number): Usage {
  const meter = { used, limit: 5, canUse: used < 5 }
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

test('before the first answer there is nothing to count from', async () => {
  const client = new QueryClient()
  await countAhead(client, 'ai_chat')
  expect(usageIn(client)).toBeUndefined()
})

test('a refusal’s numbers replace what the page believed, and the rest is asked again', async () => {
  const client = clientWith(1)
  await correctUsage(client, {
    reason: 'limit',
    feature: 'ai_chat',
    used: 8,
    limit: 8,
    resetsAt: null,
    upgrade: 'offered',
  })
  expect(usageIn(client)?.meters.ai_chat).toMatchObject({ used: 8, limit: 8, canUse: false })
  expect(client.getQueryState(queryKey)?.isInvalidated).toBe(true)
})
