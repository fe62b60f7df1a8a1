import { afterEach, describe, expect, test } from 'vitest'
import { createTokenKeeper, type SessionGrant, type TokenKeeper } from './access-token'
import type { SessionNews } from './session-news'
import { createTabLocks } from './testing/tab-locks'

const channels: BroadcastChannel[] = []
afterEach(() => {
  for (const channel of channels.splice(0)) channel.close()
})

function grantOf(accessToken: string, id = 'usr_sari'): SessionGrant {
  const user = { id, email: `${id}@contoh.test`, fullName: 'Sari', role: 'user' }
  return { accessToken, expiresIn: 900, user }
}

type Answer = SessionGrant | null

function createAnswer() {
  let give: (answer: Answer) => void = () => undefined
  let fail: (error: Error) => void = () => undefined
  const promise = new Promise<Answer>((resolve, reject) => {
    give = resolve
    fail = reject
  })
  return { promise, give, fail }
}

/** A refresh call whose answers the test gives, one for each call. */
function createServer() {
  const answers: ReturnType<typeof createAnswer>[] = []
  let [calls, given] = [0, 0]
  const answerAt = (index: number) => (answers[index] ??= createAnswer())
  return {
    calls: () => calls,
    askForGrant: () => answerAt(calls++).promise,
    answer: (grant: Answer) => answerAt(given++).give(grant),
    fail: (error: Error) => answerAt(given++).fail(error),
  }
}
type Server = ReturnType<typeof createServer>

function createTab(
  { askForGrant }: Pick<Server, 'askForGrant'>,
  locks?: Pick<LockManager, 'request'>,
): TokenKeeper {
  const channel = new BroadcastChannel('session-test')
  channels.push(channel)
  return createTokenKeeper({ askForGrant, locks, channel })
}

function nextNews(tab: TokenKeeper): Promise<SessionNews> {
  return new Promise((resolve) => {
    const stop = tab.subscribe((news) => {
      stop()
      resolve(news)
    })
  })
}

describe('a refresh in one tab', () => {
  test('is asked once, however many calls wait for it', async () => {
    const server = createServer()
    const tab = createTab(server)
    const both = Promise.all([tab.refresh(), tab.refresh()])
    server.answer(grantOf('a1'))
    expect(await both).toEqual([grantOf('a1'), grantOf('a1')])
    expect(server.calls()).toBe(1)
    expect(tab.current()?.accessToken).toBe('a1')
  })

  test('is asked again once the last one has ended', async () => {
    const server = createServer()
    const tab = createTab(server)
    for (const token of ['a1', 'a2']) {
      const refreshed = tab.refresh()
      server.answer(grantOf(token))
      expect((await refreshed)?.accessToken).toBe(token)
    }
  })

  test('knows nobody before it, and "nobody" after the server says so', async () => {
    const server = createServer()
    const tab = createTab(server)
    expect(tab.current()).toBeUndefined()
    const refreshed = tab.refresh()
    server.answer(null)
    expect(await refreshed).toBeNull()
    expect(tab.current()).toBeNull()
  })

  test('that fails signs nobody out, and the next one asks again', async () => {
    const server = createServer()
    const tab = createTab(server)
    tab.adopt(grantOf('a1'))
    const told: SessionNews[] = []
    tab.subscribe((news) => told.push(news))

    const failing = tab.refresh()
    server.fail(new Error('503'))
    await expect(failing).rejects.toThrow('503')
    expect(tab.current()).toEqual(grantOf('a1'))
    expect(told).toEqual([])

    const working = tab.refresh()
    server.answer(grantOf('a2'))
    expect((await working)?.accessToken).toBe('a2')
  })

  test('does not sign out who signed in while it was under way', async () => {
    const server = createServer()
    const tab = createTab(server)
    const refreshed = tab.refresh()
    tab.adopt(grantOf('signed-in'))
    server.answer(null)
    expect((await refreshed)?.accessToken).toBe('signed-in')
    expect(tab.current()?.accessToken).toBe('signed-in')
  })

  test('does not sign in again who signed out while it was under way', async () => {
    const server = createServer()
    const tab = createTab(server)
    tab.adopt(grantOf('a1'))
    const refreshed = tab.refresh()
    tab.forget()
    server.answer(grantOf('a2'))
    expect(await refreshed).toBeNull()
    expect(tab.current()).toBeNull()
  })
})

describe('two tabs', () => {
  test('that refresh together ask the server once, and both have the token', async () => {
    const server = createServer()
    const locks = createTabLocks()
    const [first, second] = [createTab(server, locks), createTab(server, locks)]
    const both = Promise.all([first.refresh(), second.refresh()])
    server.answer(grantOf('shared'))
    expect((await both).map((grant) => grant?.accessToken)).toEqual(['shared', 'shared'])
    expect(server.calls()).toBe(1)
    expect(second.current()?.accessToken).toBe('shared')
  })

  test('that refresh together learn together that there is no session', async () => {
    const server = createServer()
    const locks = createTabLocks()
    const [first, second] = [createTab(server, locks), createTab(server, locks)]
    const both = Promise.all([first.refresh(), second.refresh()])
    server.answer(null)
    expect(await both).toEqual([null, null])
    expect(server.calls()).toBe(1)
  })

  test('wait for each other, but not for a call that the page itself made in its turn', async () => {
    const locks = createTabLocks()
    const [server, itsOwn] = [createServer(), createServer()]
    const first = createTab(server, locks)
    const waiting = first.refresh()
    const channel = new BroadcastChannel('session-test')
    channels.push(channel)
    const second = createTokenKeeper({ ...itsOwn, isAskedEarly: () => true, locks, channel })
    const heard = nextNews(first)
    const early = second.refresh()
    itsOwn.answer(grantOf('early'))
    expect((await early)?.accessToken).toBe('early')
    await heard
    server.answer(grantOf('late'))
    expect((await waiting)?.accessToken).toBe('early')
  })

  test('try in turn when the first one fails', async () => {
    const server = createServer()
    const locks = createTabLocks()
    const [first, second] = [createTab(server, locks), createTab(server, locks)]
    const failing = first.refresh()
    const waiting = second.refresh()
    server.fail(new Error('offline'))
    await expect(failing).rejects.toThrow('offline')
    server.answer(grantOf('second-try'))
    expect((await waiting)?.accessToken).toBe('second-try')
    expect(server.calls()).toBe(2)
  })

  test('share a sign-in, and a sign-out with its reason', async () => {
    const server = createServer()
    const [first, second] = [createTab(server), createTab(server)]
    const signedIn = nextNews(second)
    first.adopt(grantOf('a1'))
    expect(await signedIn).toEqual({ type: 'granted', grant: grantOf('a1') })
    expect(second.current()).toEqual(grantOf('a1'))

    const signedOut = nextNews(second)
    first.forget()
    expect(await signedOut).toEqual({ type: 'ended', reason: 'signed-out' })
    expect(second.current()).toBeNull()
  })

  test('of two versions of the app ignore what they cannot read', async () => {
    const tab = createTab(createServer())
    tab.adopt(grantOf('a1'))
    const stranger = new BroadcastChannel('session-test')
    channels.push(stranger)
    const heard = nextNews(tab)
    stranger.postMessage(null)
    stranger.postMessage({ type: 'granted', grant: { token: 'of another shape' } })
    stranger.postMessage({ type: 'ended', reason: 'expired' })
    expect(await heard).toEqual({ type: 'ended', reason: 'expired' })
  })
})

test('a listener that unsubscribed hears nothing more', () => {
  const tab = createTab(createServer())
  const told: SessionNews[] = []
  tab.subscribe((news) => told.push(news))()
  tab.forget()
  expect(told).toEqual([])
})
