// @ts-nocheck
import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { FailureError } from '@/shared/lib/failure'
import type { LimitHit } from './limit-hit'
import { watchLimits } from './limit-watch'

function limitError(): FailureError {
  return new FailureError({
    kind: 'rejected',
    type: 'FEATURE_NOT_IN_PLAN',
    status: 403,
    fields: [],
    details: { feature: 'semantic_search' },
  })
}

function watched() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const told: LimitHit[] = []
  const stop = watchLimits(client, (hit) => told.push(hit))
  return { client, told, stop }
}

async function runMutation(client: QueryClient, mutationFn: () => Promise<unknown>) {
  await client
    .getMutationCache()
    .build(client, { mutationFn })
    .execute(undefined)
    .catch(() => undefined)
}

const refused = () => Promise.reject(limitError())
const broken = () => Promise.reject(new FailureError({ kind: 'offline' }))

test('a refused mutation is told, whatever it was about', async () => {
  const { client, told } = watched()
  await runMutation(client, refused)
  await expect.poll(() => told).toEqual([{ reason: 'not-in-plan', feature: 'semantic_search' }])
})

test('a refused query is told', async () => {
  const { client, told } = watched()
  await client.fetchQuery({ queryKey: ['graph'], queryFn: refused }).catch(() => undefined)
  await expect.poll(() => told).toHaveLength(1)
})

test('a query that goes on being refused is told once, until it worked again', async () => {
  const { client, told } = watched()
  let queryFn: () => Promise<unknown> = refused
  const observer = new QueryObserver(client, { queryKey: ['graph'], queryFn: () => queryFn() })
  const unsubscribe = observer.subscribe(() => undefined)
  await observer.refetch()
  await observer.refetch()
  await observer.refetch()
  await expect.poll(() => told).toHaveLength(1)
  queryFn = () => Promise.resolve('drawn')
  await observer.refetch()
  queryFn = refused
  await observer.refetch()
  await expect.poll(() => told).toHaveLength(2)
  unsubscribe()
})

test('an error that passes through a query and a mutation is one event', async () => {
  const { client, told } = watched()
  await runMutation(client, () => client.fetchQuery({ queryKey: ['graph'], queryFn: refused }))
  await runMutation(client, refused)
  await expect.poll(() => told).toHaveLength(2)
})

test('other failures open nothing', async () => {
  const { client, told } = watched()
  await runMutation(client, broken)
  await client.fetchQuery({ queryKey: ['graph'], queryFn: broken }).catch(() => undefined)
  await runMutation(client, refused)
  await expect.poll(() => told).toHaveLength(1)
})

test('once it stopped watching, nothing is told', async () => {
  const { client, told, stop } = watched()
  await runMutation(client, refused)
  await expect.poll(() => told).toHaveLength(1)
  stop()
  await runMutation(client, refused)
  await client.fetchQuery({ queryKey: ['graph'], queryFn: refused }).catch(() => undefined)
  expect(told).toHaveLength(1)
})
