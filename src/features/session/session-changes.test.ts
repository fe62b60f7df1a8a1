import { QueryObserver } from '@tanstack/react-query'
import { afterEach, describe, expect, test } from 'vitest'
import { createTokenKeeper, type SessionGrant } from '@/shared/api/access-token'
import { createQueryClient } from '@/shared/api/query-client'
import { followSession, type SessionChange } from './session-changes'
import { sessionQueries } from './session-queries'

const channels: BroadcastChannel[] = []
afterEach(() => {
  for (const channel of channels.splice(0)) channel.close()
})

function grantOf(id: string, fullName = 'Sari'): SessionGrant {
  const user = { id, email: `${id}@contoh.test`, fullName, role: 'user' }
  return { accessToken: `token of ${id}`, expiresIn: 900, user }
}

function openTab() {
  const channel = new BroadcastChannel('session-changes-test')
  channels.push(channel)
  const tokens = createTokenKeeper({
    askForGrant: () => Promise.resolve(null),
    locks: undefined,
    channel,
  })
  const queryClient = createQueryClient()
  const changes: SessionChange[] = []
  followSession({ tokens, queryClient, onChange: (change) => changes.push(change) })
  return {
    tokens,
    queryClient,
    changes,
    session: () => queryClient.getQueryData(sessionQueries.current().queryKey),
    /** What a page has loaded: something of the person's own, and something for everybody. */
    load: () => {
      queryClient.setQueryData(['orders'], 'orders of Sari')
      queryClient
        .getQueryCache()
        .build(queryClient, { queryKey: ['plans'], meta: { public: true } })
        .setData('plans')
    },
    loaded: () => [queryClient.getQueryData(['orders']), queryClient.getQueryData(['plans'])],
  }
}

describe('a session', () => {
  test('that begins is known to the page', () => {
    const tab = openTab()
    tab.tokens.adopt(grantOf('sari'))
    expect(tab.session()).toEqual({ user: grantOf('sari').user })
    expect(tab.changes).toEqual(['signed-in'])
  })

  test('that is renewed changes nothing but the name that may have changed', () => {
    const tab = openTab()
    tab.tokens.adopt(grantOf('sari'))
    tab.load()
    tab.tokens.adopt(grantOf('sari', 'Sari Dewi'))
    expect(tab.loaded()).toEqual(['orders of Sari', 'plans'])
    expect(tab.session()).toEqual({ user: grantOf('sari', 'Sari Dewi').user })
    expect(tab.changes).toEqual(['signed-in'])
  })

  test('that ends takes along what it had loaded, and leaves what is public', () => {
    const tab = openTab()
    tab.tokens.adopt(grantOf('sari'))
    tab.load()
    tab.tokens.forget()
    expect(tab.loaded()).toEqual([undefined, 'plans'])
    expect(tab.session()).toBeNull()
    expect(tab.changes).toEqual(['signed-in', 'signed-out'])
  })

  test('that the server no longer knows is told apart from a sign-out', async () => {
    const tab = openTab()
    tab.tokens.adopt(grantOf('sari'))
    await tab.tokens.refresh()
    expect(tab.changes).toEqual(['signed-in', 'expired'])
  })

  test('that is given up for the server’s refusals ends like one that the server no longer knows', () => {
    const tab = openTab()
    tab.tokens.adopt(grantOf('sari'))
    tab.load()
    tab.tokens.giveUp()
    expect(tab.loaded()).toEqual([undefined, 'plans'])
    expect(tab.changes).toEqual(['signed-in', 'expired'])
  })

  test('that never was does not make the page look again', async () => {
    const tab = openTab()
    await tab.tokens.refresh()
    expect(tab.session()).toBeNull()
    expect(tab.changes).toEqual([])
  })

  test('of another person starts with nothing of the one before, also on the screen', async () => {
    const tab = openTab()
    tab.tokens.adopt(grantOf('sari'))
    const shown: unknown[] = []
    const watching = new QueryObserver(tab.queryClient, {
      queryKey: ['orders'],
      queryFn: () => `orders of ${tab.tokens.current()?.user.id}`,
    })
    const stop = watching.subscribe(({ data }) => shown.push(data))
    await expect.poll(() => shown.at(-1)).toBe('orders of sari')
    tab.tokens.adopt(grantOf('budi'))
    expect(watching.getCurrentResult().data).toBeUndefined()
    await expect.poll(() => shown.at(-1)).toBe('orders of budi')
    stop()
  })
})

test('a sign-out in one tab empties the other', async () => {
  const [first, second] = [openTab(), openTab()]
  first.tokens.adopt(grantOf('sari'))
  await expect.poll(() => second.session()).toEqual({ user: grantOf('sari').user })
  second.load()
  first.tokens.forget()
  await expect.poll(() => second.session()).toBeNull()
  expect(second.loaded()).toEqual([undefined, 'plans'])
  expect(second.changes).toEqual(['signed-in', 'signed-out'])
})
