// @ts-nocheck
import { expect, it } from 'vitest'
import type { CodeSize } from './code-sizes.ts'
import { chunkTable, overruns, sizeTable, total } from './size-report.ts'

const entry: CodeSize = { name: '/assets/index.js', kind: 'js', bytes: 100_000 }
const styles: CodeSize = { name: '/assets/index.css', kind: 'css', bytes: 9_000 }
const form: CodeSize = { name: '/assets/form.js', kind: 'js', bytes: 50_100 }
const budget = { js: 150_000, css: 9_000 }
const pricing = { route: '/pricing', code: [entry, styles], budget }
const checkout = { route: '/checkout', code: [entry, styles, form], budget }

it('sums scripts and styles apart', () => {
  expect([total(checkout.code, 'js'), total(checkout.code, 'css')]).toEqual([150_100, 9_000])
})

it('names the route that is over its budget, by a byte too', () => {
  expect(overruns([pricing, checkout])).toEqual([
    '/checkout loads 150.1 kB of JS, over its budget of 150.0 kB.',
  ])
  const tight = { ...pricing, budget: { js: 100_000, css: 8_999 } }
  expect(overruns([tight])).toEqual(['/pricing loads 9.0 kB of CSS, over its budget of 9.0 kB.'])
})

it('shows each route, and the heaviest files first with who loads them', () => {
  expect(sizeTable([pricing, checkout])).toBe(
    [
      'First load, brotli  JS        budget    CSS     budget  files',
      '/pricing            100.0 kB  150.0 kB  9.0 kB  9.0 kB  2',
      '/checkout           150.1 kB  150.0 kB  9.0 kB  9.0 kB  3',
    ].join('\n'),
  )
  expect(chunkTable([pricing, checkout], 2)).toBe(
    [
      'Largest files     brotli    routes',
      '/assets/index.js  100.0 kB  all',
      '/assets/form.js   50.1 kB   /checkout',
    ].join('\n'),
  )
})
