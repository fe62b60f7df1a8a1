// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createSnapLoader } from './snap-loader'

const snap = { pay: () => undefined, hide: () => undefined }

function loader() {
  return createSnapLoader({
    scriptUrl: '/mock-snap/snap.js',
    clientKey: 'key',
    timeoutMs: 10_000,
    window,
  })
}

function tags(): HTMLScriptElement[] {
  return [...document.querySelectorAll('script')]
}

function fire(type: 'load' | 'error'): void {
  tags().at(-1)?.dispatchEvent(new Event(type))
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  delete window.snap
  document.head.replaceChildren()
})

describe('the loader of the gateway’s script', () => {
  test('adds nothing to the page before it is asked', () => {
    loader()
    expect(tags()).toEqual([])
  })

  test('adds one tag with the client key, however often it is asked', async () => {
    const { load } = loader()
    const loads = [load(), load(), load()]
    window.snap = snap
    fire('load')
    expect(await Promise.all(loads)).toEqual([
      { ok: true, snap },
      { ok: true, snap },
      { ok: true, snap },
    ])
    expect(tags().map((tag) => [tag.getAttribute('src'), tag.dataset['clientKey']])).toEqual([
      ['/mock-snap/snap.js', 'key'],
    ])
  })

  test('reuses a script that is on the page already', async () => {
    window.snap = snap
    await expect(loader().load()).resolves.toEqual({ ok: true, snap })
    expect(tags()).toEqual([])
  })

  test('replaces a tag that failed: the second try may succeed', async () => {
    const { load } = loader()
    const first = load()
    fire('error')
    await expect(first).resolves.toEqual({ ok: false, reason: 'blocked' })
    expect(tags()).toEqual([])
    const second = load()
    window.snap = snap
    fire('load')
    await expect(second).resolves.toEqual({ ok: true, snap })
    expect(tags()).toHaveLength(1)
  })

  test('waits for the same tag again after a time-out: it may still run, and must not run twice', async () => {
    const { load } = loader()
    const first = load()
    await vi.advanceTimersByTimeAsync(10_000)
    await expect(first).resolves.toEqual({ ok: false, reason: 'slow' })
    const second = load()
    expect(tags()).toHaveLength(1)
    window.snap = snap
    fire('load')
    await expect(second).resolves.toEqual({ ok: true, snap })
  })

  test.each(['error', 'load'] as const)(
    'does not wait for a slow tag that came to nothing (%s) while nobody was waiting',
    async (end) => {
      const { load } = loader()
      const first = load()
      await vi.advanceTimersByTimeAsync(10_000)
      await first
      fire(end)
      expect(tags()).toEqual([])
      const second = load()
      window.snap = snap
      fire('load')
      await expect(second).resolves.toEqual({ ok: true, snap })
    },
  )

  test('keeps script optimisers away from the tag, and does not hold the page up', () => {
    void loader().load()
    expect(tags().map((tag) => [tag.dataset['cfasync'], tag.async])).toEqual([['false', true]])
  })

  test('lets a tag that has run be, whatever is told of it later', async () => {
    const { load } = loader()
    const first = load()
    window.snap = snap
    fire('load')
    await first
    fire('error')
    expect(tags()).toHaveLength(1)
  })

  test('a script that runs and defines nothing is broken', async () => {
    const first = loader().load()
    fire('load')
    await expect(first).resolves.toEqual({ ok: false, reason: 'broken' })
  })
  test('replaces a tag whose script defined nothing, such as a captive portal’s page', async () => {
    const { load } = loader()
    const first = load()
    fire('load')
    await first
    expect(tags()).toEqual([])
    const second = load()
    window.snap = snap
    fire('load')
    await expect(second).resolves.toEqual({ ok: true, snap })
    expect(tags()).toHaveLength(1)
  })
})
