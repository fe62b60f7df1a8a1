// @ts-nocheck
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { FRAME_ORIGIN, MERCHANT_ORIGIN, merchantPage, SCRIPT, TOKEN } from './merchant-page.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

const keyInFrame = (page: ReturnType<typeof merchantPage>) => {
  vi.advanceTimersByTime(100)
  return new URL(page.frame()?.src ?? 'about:blank').searchParams.get('client_key')
}

describe('the client key', () => {
  test('comes from the last tag of this origin that names snap.js', () => {
    const page = merchantPage({
      tags: `<script src="${SCRIPT}" data-client-key="first"></script>
        <script src="${FRAME_ORIGIN}/mock-snap/snap.min.js?x" data-client-key="last"></script>
        <script src="${FRAME_ORIGIN}/mock-snap/other.js" data-client-key="another file"></script>
        <script src="https://other.test/snap.js" data-client-key="another origin"></script>`,
    })
    expect(keyInFrame(page)).toBe('last')
    expect(page.logged).toEqual([])
  })

  test('is missed in words, and the script goes on', () => {
    const page = merchantPage({ tags: `<script src="${SCRIPT}"></script>` })
    expect(page.logged).toEqual([
      'Please add `data-client-key` attribute in the script tag <script type="text/javascript" src="...snap.js" data-client-key="CLIENT-KEY"></script>, Otherwise custom UI confirguration will not take effect',
    ])
    page.open()
    expect(page.isShown()).toBe(true)
  })
})

describe('the frame', () => {
  test('is added hidden as soon as the document is complete, looked at every 100 ms', () => {
    const page = merchantPage({ readyState: 'interactive' })
    vi.advanceTimersByTime(1000)
    expect(page.frame()).toBeNull()
    page.completeLoading()
    vi.advanceTimersByTime(99)
    expect(page.frame()).toBeNull()
    vi.advanceTimersByTime(1)
    expect(page.frame()?.parentElement).toBe(page.body)
    expect(page.isShown()).toBe(false)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('has the id, name and address that the real one has', () => {
    const page = merchantPage()
    vi.advanceTimersByTime(100)
    expect(page.frame()?.name).toMatch(/^popup_\d{13}$/)
    expect(page.frame()?.getAttribute('sandbox')).toBeNull()
    expect(page.frame()?.getAttribute('allow')).toBeNull()
    const query = `origin_host=${encodeURIComponent(MERCHANT_ORIGIN)}&client_key=SB-Mid-client-mock`
    expect(page.frame()?.src).toBe(`${FRAME_ORIGIN}/mock-snap/popup.html?${query}#/`)
  })

  test('learns of a fault asked for on the script’s address', () => {
    const page = merchantPage({
      tags: `<script src="${SCRIPT}?fault=duplicate-result" data-client-key="k"></script>`,
    })
    vi.advanceTimersByTime(100)
    expect(page.frame()?.src).toContain('&fault=duplicate-result#/')
  })

  test('stays hidden after pay until it has asked for the token', () => {
    const page = merchantPage()
    vi.advanceTimersByTime(100)
    page.snap().pay(TOKEN)
    expect(page.isShown()).toBe(false)
    expect(page.toFrame).toEqual([[{ event: 'notify' }, FRAME_ORIGIN]])
    page.say('queryToken')
    expect(page.isShown()).toBe(true)
  })

  test('never shows when it never asks, and no callback comes', () => {
    const page = merchantPage()
    const onClose = vi.fn<() => void>()
    page.snap().pay(TOKEN, { onClose })
    vi.advanceTimersByTime(600_000)
    expect(page.isShown()).toBe(false)
    expect(() => page.snap().pay(TOKEN)).toThrow('from PopupInView to PopupInView')
    page.snap().hide()
    page.snap().pay(TOKEN)
    expect(onClose).not.toHaveBeenCalled()
  })

  test('opens when pay is called before the document is complete', () => {
    const page = merchantPage({ readyState: 'loading' })
    page.snap().pay(TOKEN)
    page.completeLoading()
    vi.advanceTimersByTime(100)
    page.say('queryToken')
    expect(page.isShown()).toBe(true)
  })

  test('opens when the page hid it and pays again before the document is complete', () => {
    const page = merchantPage({ readyState: 'loading' })
    page.snap().hide()
    expect(vi.getTimerCount()).toBe(0)
    page.snap().pay(TOKEN)
    page.completeLoading()
    vi.advanceTimersByTime(100)
    page.say('queryToken')
    expect(page.isShown()).toBe(true)
  })

  test('is told the token and every option that is not a function', () => {
    const page = merchantPage()
    vi.advanceTimersByTime(100)
    page.open({ onSuccess: () => {}, language: 'en', enabledPayments: ['bca_va'] })
    expect(page.toFrame[1]).toEqual([
      {
        event: 'token',
        token: TOKEN,
        scriptLoadDuration: expect.any(Number),
        snapPayStartedAt: expect.any(Number),
        options: { language: 'en', enabledPayments: ['bca_va'] },
        isEmbedded: false,
      },
      FRAME_ORIGIN,
    ])
  })

  test('is told nothing before pay', () => {
    const page = merchantPage()
    vi.advanceTimersByTime(100)
    page.say('queryToken')
    expect(page.toFrame).toEqual([])
    expect(page.isShown()).toBe(false)
  })

  test('is told nothing of the last payment when the page only shows it again', () => {
    const page = merchantPage()
    page.open()
    page.snap().hide()
    page.snap().show()
    vi.advanceTimersByTime(100)
    const before = page.toFrame.length
    page.say('queryToken')
    expect(page.isShown()).toBe(true)
    expect(page.toFrame.length).toBe(before)
  })

  test('is answered when it asks how to close', () => {
    const page = merchantPage()
    page.open()
    page.say('notifyGetStatus')
    expect(page.toFrame.at(-1)).toEqual([{ event: 'getStatusAndClose' }, FRAME_ORIGIN])
    expect(page.isShown()).toBe(true)
  })
})

describe('a message', () => {
  test.each([
    ['another origin', { origin: MERCHANT_ORIGIN }],
    ['another application', { data: { sourceApp: 'other', event: 'queryToken' } }],
    ['no application', { data: 'queryToken' }],
    ['nobody', { data: null }],
  ])('from %s is not heard', (_name, from) => {
    const page = merchantPage()
    page.snap().pay(TOKEN)
    page.say('queryToken', undefined, from)
    expect(page.isShown()).toBe(false)
    expect(page.uncaught).toEqual([])
  })

  test('for debugging does nothing', () => {
    const page = merchantPage()
    page.open()
    page.say('debug', 'anything')
    expect(page.isShown()).toBe(true)
    expect(page.uncaught).toEqual([])
  })

  test('of an unknown event is thrown, uncaught', () => {
    const page = merchantPage()
    page.say('dance')
    expect(page.uncaught.map(String)).toEqual(['Error: Invalid event data: dance'])
  })

  test('with a deep link replaces the merchant’s page', () => {
    const page = merchantPage()
    page.open()
    const steps = page.window.history.length
    page.say('deeplink', `${MERCHANT_ORIGIN}/checkout#wallet`)
    expect(page.window.location.hash).toBe('#wallet')
    expect(page.window.history.length).toBe(steps)
  })
})

describe('the page behind the popup', () => {
  test('is locked and scrolled to the top while the popup shows', () => {
    const page = merchantPage()
    page.snap().pay(TOKEN)
    expect(page.body.getAttribute('style')).toBeNull()
    page.say('queryToken')
    const { width, height, overflow, position } = page.body.style
    expect([width, height, overflow, position]).toEqual(['100vw', '100vh', 'hidden', ''])
    expect(page.scroll).toHaveBeenLastCalledWith(0, 0)
  })

  test.each([
    [567, 'fixed'],
    [568, ''],
  ])('is fixed on a screen %i px wide: "%s"', (width, position) => {
    const page = merchantPage({ width })
    page.open()
    expect(page.body.style.position).toBe(position)
  })
})
