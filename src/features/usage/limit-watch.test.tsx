import { beforeEach, expect, test, vi } from 'vitest'
import type { Failure } from '@/shared/lib/failure'
import { onLimit } from './limit-news'
import { createLimitWatch } from './limit-watch'

const notInPlan: Failure = {
  kind: 'rejected',
  type: 'FEATURE_NOT_IN_PLAN',
  status: 403,
  fields: [],
  details: { feature: 'semantic_search' },
}
const spent: Failure = { ...notInPlan, type: 'LIMIT_EXCEEDED', status: 429 }

let told: unknown[] = []
beforeEach(() => {
  told = []
  onLimit(({ limit }) => told.push(limit))
  window.history.replaceState(null, '', '/orders')
})

test('a refused limit is told, whatever call it was', () => {
  const watch = createLimitWatch()
  watch({ method: 'POST', url: '/ai/chat' }, spent)
  watch({ url: '/payment/summary' }, notInPlan)
  watch({ method: 'PUT', url: '/user/billing' }, notInPlan)
  expect(told).toEqual([spent, notInPlan, notInPlan])
})

test('a press that is refused again is told again', () => {
  const watch = createLimitWatch()
  watch({ method: 'POST', url: '/ai/chat' }, spent)
  watch({ method: 'POST', url: '/ai/chat' }, spent)
  expect(told).toHaveLength(2)
})

test('what a page asks again by itself is told once, until it worked', () => {
  const watch = createLimitWatch()
  watch({ url: '/graph' }, notInPlan)
  watch({ url: '/graph' }, notInPlan)
  watch({ url: '/graph' }, { kind: 'offline' })
  watch({ url: '/graph' }, notInPlan)
  expect(told).toHaveLength(1)
  watch({ url: '/graph' })
  watch({ url: '/graph' }, notInPlan)
  expect(told).toHaveLength(2)
})

test('on another page it is told there', () => {
  const watch = createLimitWatch()
  watch({ url: '/graph' }, notInPlan)
  window.history.replaceState(null, '', '/app')
  watch({ url: '/graph' }, notInPlan)
  expect(told).toHaveLength(2)
})

test('a refusal that comes before the page is there is told once it is', async () => {
  vi.resetModules()
  const fresh = await import('./limit-news')
  fresh.tellLimit(spent)
  fresh.onLimit(({ limit }) => told.push(limit))
  fresh.onLimit(({ limit }) => told.push(limit))
  expect(told).toEqual([spent])
})

test('other failures are told elsewhere', () => {
  const watch = createLimitWatch()
  watch({ url: '/graph' }, { kind: 'offline' })
  watch({ url: '/graph' }, { kind: 'limited' })
  watch({ url: '/graph' }, { ...notInPlan, type: 'FORBIDDEN' })
  watch({ url: '/graph' })
  expect(told).toEqual([])
})

test('what had the focus when it happened is told too, to give it back', () => {
  const box = document.body.appendChild(document.createElement('textarea'))
  const focused: (Element | null)[] = []
  onLimit((news) => focused.push(news.focused))
  box.focus()
  createLimitWatch()({ method: 'POST', url: '/ai/chat' }, spent)
  expect(focused).toEqual([box])
  box.remove()
})
