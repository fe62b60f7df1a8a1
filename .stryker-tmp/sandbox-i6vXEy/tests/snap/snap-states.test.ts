// @ts-nocheck
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { merchantPage, type MerchantPage, type SnapCall, stateOf, TOKEN } from './merchant-page.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

const reach: Record<string, (page: MerchantPage) => unknown> = {
  unInitialized: ({ snap }) => snap().reset(),
  initialized: () => undefined,
  loading: ({ snap }) => snap().show(),
  PopupInView: ({ snap }) => snap().pay(TOKEN),
}

const calls: { name: SnapCall; given: unknown[]; next: string; from: string[] }[] = [
  { name: 'init', given: ['key'], next: 'initialized', from: ['unInitialized'] },
  { name: 'show', given: [], next: 'loading', from: ['initialized'] },
  { name: 'pay', given: [TOKEN], next: 'PopupInView', from: ['initialized', 'loading'] },
  {
    name: 'embed',
    given: [TOKEN, { embedId: 'box' }],
    next: 'PopupInView',
    from: ['initialized', 'loading'],
  },
  {
    name: 'hide',
    given: [],
    next: 'initialized',
    from: ['initialized', 'loading', 'PopupInView'],
  },
  {
    name: 'reset',
    given: [],
    next: 'unInitialized',
    from: ['unInitialized', 'initialized', 'loading', 'PopupInView'],
  },
]

const cells = Object.keys(reach).flatMap((state) => calls.map((call) => ({ state, ...call })))

describe('each call in each state', () => {
  test.each(cells.filter(({ state, from }) => from.includes(state)))(
    '$name in $state leads to $next',
    ({ state, name, given, next }) => {
      const page = merchantPage()
      reach[state]?.(page)
      expect(page.snap()[name](...given)).toBeUndefined()
      expect(stateOf(page)).toBe(next)
    },
  )

  test.each(cells.filter(({ state, from }) => !from.includes(state)))(
    '$name in $state is refused by name and leaves the state',
    ({ state, name, given, next }) => {
      const page = merchantPage()
      reach[state]?.(page)
      expect(() => page.snap()[name](...given)).toThrow(
        new page.window.Error(
          `snap.${name} is not allowed to be called in this state. Invalid state transition from ${state} to ${next}`,
        ),
      )
      expect(stateOf(page)).toBe(state)
    },
  )
})

describe('the script', () => {
  test('offers exactly the members of the real one', () => {
    expect(Object.keys(merchantPage().snap())).toEqual([
      'show',
      'hide',
      'init',
      'pay',
      'embed',
      'reset',
      'invalidEvent',
    ])
  })

  test('pays again after reset only once it was initialised again', () => {
    const page = merchantPage()
    page.snap().reset()
    expect(() => page.snap().pay(TOKEN)).toThrow('from unInitialized to PopupInView')
    page.snap().init('SB-Mid-client-mock')
    page.open()
    expect(page.isShown()).toBe(true)
  })

  test('shows the frame at once when a page calls show before it has a token', () => {
    const page = merchantPage()
    vi.advanceTimersByTime(100)
    page.snap().show()
    expect(page.isShown()).toBe(true)
    page.snap().hide()
    expect(page.frame()).toBeNull()
  })

  test('names an event that it does not know', () => {
    const page = merchantPage()
    expect(() => page.snap().invalidEvent('dance')).toThrow('Invalid event data: dance')
  })
})
