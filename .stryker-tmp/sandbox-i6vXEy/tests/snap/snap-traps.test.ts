// @ts-nocheck
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { MERCHANT_ORIGIN, merchantPage, stateOf, TOKEN } from './merchant-page.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

const finish = `${MERCHANT_ORIGIN}/checkout#finish`

describe('the page gets back', () => {
  test('its own styles and place once the popup closes', () => {
    const page = merchantPage({ scrolledTo: 420, width: 360 })
    page.body.style.overflow = 'scroll'
    page.open()
    expect(page.body.style.position).toBe('fixed')
    page.snap().hide()
    const { width, height, overflow, position } = page.body.style
    expect([width, height, overflow, position]).toEqual(['', '', 'scroll', ''])
    expect(page.scroll).toHaveBeenLastCalledWith(0, 420)
  })

  test('the place of the first opening, however often it opens', () => {
    const page = merchantPage({ scrolledTo: 420 })
    page.open()
    page.snap().hide()
    page.window.scrollY = 900
    page.open()
    page.snap().hide()
    expect(page.scroll).toHaveBeenLastCalledWith(0, 420)
  })

  test('nothing from a hide when nothing is in view', () => {
    const page = merchantPage({ scrolledTo: 420 })
    page.open()
    page.snap().hide()
    const before = page.scroll.mock.calls.length
    page.snap().hide()
    expect(page.scroll).toHaveBeenCalledTimes(before)
  })

  test('no styles from reset, which only drops the frame and the ear', () => {
    const page = merchantPage()
    const onSuccess = vi.fn<() => void>()
    page.open({ onSuccess })
    page.snap().reset()
    page.say('result', { status_code: '200' })
    expect(page.frame()).toBeNull()
    expect(page.body.style.overflow).toBe('hidden')
    expect(onSuccess).not.toHaveBeenCalled()
  })
})

describe('embedding', () => {
  test('puts a frame of its own into the container and locks nothing', () => {
    const page = merchantPage({ scrolledTo: 420 })
    vi.advanceTimersByTime(100)
    page.snap().embed(TOKEN, { embedId: 'box' })
    expect(page.document.querySelectorAll('iframe')).toHaveLength(1)
    page.say('queryToken')
    expect(page.frame()?.parentElement).toBe(page.box)
    expect(page.frame()?.name).toMatch(/^embed_\d{13}$/)
    expect(page.frame()?.style.minWidth).toBe('320px')
    expect(page.frame()?.style.minHeight).toBe('560px')
    expect(page.toFrame.at(-1)?.[0]).toMatchObject({
      event: 'token',
      options: {},
      isEmbedded: true,
    })
    expect(page.body.style.overflow).toBe('')
    expect(page.scroll).toHaveBeenLastCalledWith(0, 0)
  })

  test('into a container that is not there shows nothing and gets stuck without a word', () => {
    const page = merchantPage()
    vi.advanceTimersByTime(100)
    page.snap().embed(TOKEN, { embedId: 'nowhere' })
    page.say('queryToken')
    expect(page.frame()).toBeNull()
    expect(page.scroll).not.toHaveBeenCalled()
    expect(stateOf(page)).toBe('PopupInView')
    page.snap().hide()
    page.open()
    expect(page.isShown()).toBe(true)
  })

  test('stays in view for snap when the page throws the container away', () => {
    const page = merchantPage()
    page.snap().embed(TOKEN, { embedId: 'box' })
    page.say('queryToken')
    page.box?.remove()
    expect(stateOf(page)).toBe('PopupInView')
  })

  test('excludes a popup at the same time', () => {
    const page = merchantPage()
    page.snap().embed(TOKEN, { embedId: 'box' })
    expect(() => page.snap().pay(TOKEN)).toThrow('from PopupInView to PopupInView')
  })
})

describe('a script evaluated twice', () => {
  test('before paying sends the page away although all callbacks are there', () => {
    const page = merchantPage()
    page.evaluate()
    const onSuccess = vi.fn<() => void>()
    page.open({ onSuccess, onPending: () => {}, onError: () => {}, onClose: () => {} })
    page.say('result', { status_code: '200', finish_redirect_url: finish })
    expect(onSuccess).toHaveBeenCalledOnce()
    expect(page.window.location.hash).toBe('#finish')
  })

  test('between two payments calls the old callbacks and the new', () => {
    const page = merchantPage()
    const first = vi.fn<() => void>()
    const second = vi.fn<() => void>()
    page.open({ onPending: first })
    page.say('result', { status_code: '201' })
    page.evaluate()
    page.open({ onPending: second })
    page.say('result', { status_code: '201' })
    expect(first).toHaveBeenCalledTimes(2)
    expect(second).toHaveBeenCalledOnce()
  })

  test('leaves two frames with the same id', () => {
    const page = merchantPage()
    page.evaluate()
    vi.advanceTimersByTime(100)
    expect(page.document.querySelectorAll('#snap-midtrans')).toHaveLength(2)
  })
})

test('a script tag taken out of the page unloads nothing', () => {
  const page = merchantPage()
  page.document.querySelector('script')?.remove()
  page.open()
  expect(page.isShown()).toBe(true)
})
