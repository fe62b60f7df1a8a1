import { expect, it } from 'vitest'
import { groupWeights, moduleGroup, shareBytes, sourceLengths } from './module-weights.ts'

it('reads from a source map how much of a chunk each source wrote', () => {
  // AAAA: column 0 is of source 0. GCAA: six columns on, source 1 goes on. Made by hand.
  const map = {
    version: 3,
    file: 'a.js',
    sources: ['one.ts', 'two.ts'],
    sourcesContent: [],
    names: [],
    sourceRoot: '',
    mappings: 'AAAA,MCAA',
  }
  expect([...sourceLengths('first;second', map)]).toEqual([
    ['one.ts', 6],
    ['two.ts', 6],
  ])
})

it('shares the compressed bytes of a chunk by length', () => {
  const lengths = new Map([
    ['one.ts', 300],
    ['two.ts', 100],
  ])
  expect(shareBytes(lengths, 200)).toEqual([
    { name: 'one.ts', bytes: 150 },
    { name: 'two.ts', bytes: 50 },
  ])
})

it.each([
  ['node_modules/react-dom/cjs/react-dom-client.production.js', 'react-dom'],
  ['node_modules/@tanstack/query-core/build/modern/query.js', '@tanstack/query-core'],
  ['src/features/plans/display/price.tsx', 'src/features/plans'],
  ['src/shared/ui/button.tsx', 'src/shared/ui'],
  ['src/app/start.tsx', 'src/app'],
  ['(bundler)', '(bundler)'],
])('%s belongs to %s', (name, group) => {
  expect(moduleGroup(name)).toBe(group)
})

it('adds up what belongs together', () => {
  const modules = [
    { name: 'node_modules/axios/lib/utils.js', bytes: 2 },
    { name: 'src/main.tsx', bytes: 1 },
    { name: 'node_modules/axios/index.js', bytes: 3 },
  ]
  expect(groupWeights(modules)).toEqual([
    { name: 'axios', bytes: 5 },
    { name: 'src/main.tsx', bytes: 1 },
  ])
})
