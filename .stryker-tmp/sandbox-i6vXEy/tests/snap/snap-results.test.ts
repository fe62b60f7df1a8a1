// @ts-nocheck
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { MERCHANT_ORIGIN, merchantPage, stateOf, TOKEN } from './merchant-page.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

const finish = `${MERCHANT_ORIGIN}/checkout#finish`

function listener() {
  const heard: string[] = []
  const results: unknown[] = []
  const on = (name: string) => (result?: unknown) => {
    heard.push(name)
    results.push(result)
  }
  const callbacks = {
    onSuccess: on('success'),
    onPending: on('pending'),
    onError: on('error'),
    onClose: on('close'),
  }
  return { heard, results, callbacks }
}

describe('a result', () => {
  test.each([
    ['200', 'success'],
    [200, 'success'],
    ['201', 'pending'],
    [201, 'pending'],
    ['202', 'error'],
    ['400', 'error'],
    ['406', 'error'],
    [500, 'error'],
    ['anything', 'error'],
  ])('with status code %j calls one callback, %s, and closes', (status_code, name) => {
    const page = merchantPage()
    const { heard, results, callbacks } = listener()
    page.open(callbacks)
    const result = { status_code, finish_redirect_url: finish, order_id: 'A-1' }
    page.say('result', result)
    expect(heard).toEqual([name])
    expect(results).toEqual([result])
    expect(page.frame()).toBeNull()
    expect(page.window.location.hash).toBe('')
    expect(stateOf(page)).toBe('initialized')
  })

  test.each([undefined, null, '', 0])(
    'with status code %j redirects although all callbacks are there',
    (status_code) => {
      const page = merchantPage()
      const { heard, callbacks } = listener()
      page.open(callbacks)
      page.say('result', { status_code, finish_redirect_url: finish })
      expect(heard).toEqual([])
      expect(page.window.location.hash).toBe('#finish')
      expect(stateOf(page)).toBe('initialized')
    },
  )

  test.each([
    ['200', 'onSuccess'],
    ['201', 'onPending'],
    ['202', 'onError'],
  ] as const)('with status code %s redirects when %s is missing', (status_code, missing) => {
    const page = merchantPage()
    const { heard, callbacks } = listener()
    const { [missing]: _missing, ...rest } = callbacks
    page.open(rest)
    page.say('result', { status_code, finish_redirect_url: finish })
    expect(heard).toEqual([])
    expect(page.window.location.hash).toBe('#finish')
    expect(page.frame()).toBeNull()
  })

  test('loads the finish page in full when nobody listens', () => {
    const page = merchantPage()
    page.open()
    page.say('result', { status_code: '200', finish_redirect_url: 'https://merchant.test/finish' })
    expect(page.navigations.map(String).join()).toContain('navigation')
  })

  test('that nobody takes and that leads nowhere only closes', () => {
    const page = merchantPage()
    page.open()
    page.say('result', { status_code: '200' })
    expect(page.navigations).toEqual([])
    expect(page.frame()).toBeNull()
  })

  test('that comes twice is told twice', () => {
    const page = merchantPage()
    const { heard, callbacks } = listener()
    page.open(callbacks)
    page.say('result', { status_code: '201' })
    page.say('result', { status_code: '201' })
    expect(heard).toEqual(['pending', 'pending'])
  })

  test('still under way when the page hides the popup reaches the old callbacks', () => {
    const page = merchantPage()
    const { heard, callbacks } = listener()
    page.open(callbacks)
    page.snap().hide()
    expect(heard).toEqual([])
    page.say('result', { status_code: '200' })
    expect(heard).toEqual(['success'])
  })
})

describe('a callback that throws', () => {
  test.each([
    ['onSuccess', '200'],
    ['onPending', '201'],
    ['onError', '202'],
  ])('in %s is printed and the popup closes', (name, status_code) => {
    const page = merchantPage()
    const failure = new Error('the merchant’s mistake')
    page.open({
      [name]: () => {
        throw failure
      },
    })
    page.say('result', { status_code, finish_redirect_url: finish })
    expect(page.consoleErrors).toEqual([failure])
    expect(page.uncaught).toEqual([])
    expect(page.window.location.hash).toBe('')
    expect(stateOf(page)).toBe('initialized')
  })

  test('in onClose is not caught and leaves the popup open for good', () => {
    const page = merchantPage()
    const failure = new Error('the merchant’s mistake')
    page.open({
      onClose: () => {
        throw failure
      },
    })
    page.say('hide')
    expect(page.uncaught).toEqual([failure])
    expect(page.isShown()).toBe(true)
    expect(page.body.style.overflow).toBe('hidden')
    expect(stateOf(page)).toBe('PopupInView')
  })
})

describe('closing', () => {
  test('by the buyer calls onClose, without a word, and closes', () => {
    const page = merchantPage()
    const { heard, results, callbacks } = listener()
    page.open(callbacks)
    page.say('hide')
    expect(heard).toEqual(['close'])
    expect(results).toEqual([undefined])
    expect(stateOf(page)).toBe('initialized')
  })

  test('needs no onClose', () => {
    const page = merchantPage()
    page.open()
    page.say('hide')
    expect(page.frame()).toBeNull()
  })

  test('by a frame that is not in view is not heard', () => {
    const page = merchantPage()
    const { heard, callbacks } = listener()
    page.snap().pay(TOKEN, callbacks)
    page.say('hide')
    expect(heard).toEqual([])
    expect(stateOf(page)).toBe('PopupInView')
  })

  test('by the page calls nothing', () => {
    const page = merchantPage()
    const { heard, callbacks } = listener()
    page.open(callbacks)
    page.snap().hide()
    expect(page.frame()).toBeNull()
    expect(heard).toEqual([])
  })
})

describe('opening again', () => {
  test('inside a callback is refused: the popup is still in view', () => {
    const page = merchantPage()
    page.open({ onError: () => page.snap().pay('second') })
    page.say('result', { status_code: '202' })
    expect(page.consoleErrors.map(String)).toEqual([
      'Error: snap.pay is not allowed to be called in this state. Invalid state transition from PopupInView to PopupInView',
    ])
  })

  test('inside a callback after hide is closed again by the popup’s own hide', () => {
    const page = merchantPage()
    page.open({
      onError: () => {
        page.snap().hide()
        page.snap().pay('second')
      },
    })
    page.say('result', { status_code: '202' })
    expect(page.consoleErrors).toEqual([])
    expect(page.frame()).toBeNull()
    expect(stateOf(page)).toBe('initialized')
  })

  test('in a microtask after the callback works', async () => {
    const page = merchantPage()
    page.open({ onError: () => queueMicrotask(() => page.snap().pay('second')) })
    page.say('result', { status_code: '202' })
    await Promise.resolve()
    page.say('queryToken')
    expect(page.isShown()).toBe(true)
  })
})
