// @ts-nocheck
import { MutationObserver, QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createBillingNews } from './billing-news'
import { billingChange } from './subscription-queries'

const dependent = ['subscription', 'usage', 'profile', 'orders']
const channels: BroadcastChannel[] = []

function openChannel(): BroadcastChannel {
  const channel = new BroadcastChannel('billing-test')
  channels.push(channel)
  return channel
}

function openTab() {
  const queryClient = new QueryClient()
  for (const name of [...dependent, 'plans']) queryClient.setQueryData([name], name)
  const channel = openChannel()
  let activations = 0
  const news = createBillingNews({ queryClient, channel, onActivated: () => (activations += 1) })
  return {
    queryClient,
    news,
    activations: () => activations,
    invalidated: () =>
      [...dependent, 'plans'].filter((name) => queryClient.getQueryState([name])?.isInvalidated),
    heard: () =>
      new Promise((resolve) => channel.addEventListener('message', resolve, { once: true })),
  }
}

let here: ReturnType<typeof openTab>
let there: ReturnType<typeof openTab>

beforeEach(() => {
  here = openTab()
  there = openTab()
})
afterEach(() => {
  for (const channel of channels.splice(0)) channel.close()
})

test('what is paid in one tab is asked again in every tab; what has nothing to do with it is not', async () => {
  const heard = there.heard()
  here.news.announce({ activated: false })
  await heard
  expect(here.invalidated()).toEqual(dependent)
  expect(there.invalidated()).toEqual(dependent)
  expect([here.activations(), there.activations()]).toEqual([0, 0])
})

test('an activation is told in every tab', async () => {
  const heard = there.heard()
  here.news.announce({ activated: true })
  await heard
  expect([here.activations(), there.activations()]).toEqual([1, 1])
})

test('the answer that brought the news is not asked for again, except in the other tabs', async () => {
  const heard = there.heard()
  const hash = here.queryClient.getQueryCache().find({ queryKey: ['orders'] })?.queryHash
  here.news.announce({ activated: false }, hash)
  await heard
  expect(here.invalidated()).toEqual(['subscription', 'usage', 'profile'])
  expect(there.invalidated()).toEqual(dependent)
})

test('a cancelled or resumed subscription is news once the server has agreed', async () => {
  const act = (mutationFn: () => Promise<string>) =>
    new MutationObserver(here.queryClient, { meta: billingChange, mutationFn }).mutate()

  await act(() => Promise.reject(new Error('refused'))).catch(() => undefined)
  expect(here.invalidated()).toEqual([])

  const heard = there.heard()
  await act(() => Promise.resolve('resumed'))
  await heard
  expect(there.invalidated()).toEqual(dependent)
})

test('any other change of the account is no news of the subscription', async () => {
  const mutationFn = () => Promise.resolve('saved')
  await new MutationObserver(here.queryClient, { mutationFn }).mutate()
  expect(here.invalidated()).toEqual([])
})

test('a first answer that was asked for before the news does not pass for the newest', async () => {
  const queryClient = new QueryClient()
  const news = createBillingNews({ queryClient, channel: openChannel(), onActivated: () => {} })
  const answers: ((plan: string) => void)[] = []
  const observer = new QueryObserver(queryClient, {
    queryKey: ['subscription', 'current'],
    queryFn: () => new Promise<string>((resolve) => answers.push(resolve)),
  })
  const shown: (string | undefined)[] = []
  const stop = observer.subscribe(({ data }) => shown.push(data))
  const waiting = queryClient.fetchQuery({ queryKey: ['subscription', 'current'] })

  news.announce({ activated: true })
  const [before, after] = answers
  before?.('free')
  after?.('pro')

  expect(await waiting).toBe('pro')
  expect(observer.getCurrentResult().data).toBe('pro')
  expect(shown).not.toContain('free')
  stop()
})

test('news in words that this version does not know is left alone', async () => {
  const heard = there.heard()
  const stranger = openChannel()
  stranger.postMessage({ type: 'changed' })
  stranger.postMessage('activated')
  await heard
  expect(there.invalidated()).toEqual([])
})
