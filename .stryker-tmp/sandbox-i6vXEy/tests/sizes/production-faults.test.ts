// @ts-nocheck
import { expect, it } from 'vitest'
import { productionFaults } from './production-faults.ts'

const clean = {
  moduleIds: ['/app/src/main.tsx', '/app/node_modules/react/index.js', '\0vite/preload-helper.js'],
  files: [
    { name: 'index.html', text: '<script>' },
    { name: 'assets/network-a.js', text: 'fetch' },
  ],
}

it('a build of the app alone is clean', () => {
  expect(productionFaults('/app', clean)).toEqual([])
})

it.each([
  ['/app/mocks/browser.ts', 'mocks/browser.ts'],
  ['/app/mocks/data.json?raw', 'mocks/data.json'],
  ['\0/app/mocks/snap/snap.js?commonjs', 'mocks/snap/snap.js'],
  ['/app/node_modules/msw/lib/browser/index.mjs', 'node_modules/msw/lib/browser/index.mjs'],
  ['/app/node_modules/x/node_modules/msw/a.js', 'node_modules/x/node_modules/msw/a.js'],
])('a build that reaches %s is not', (id, named) => {
  const moduleIds = [...clean.moduleIds, id]
  expect(productionFaults('/app', { ...clean, moduleIds })).toEqual([
    `The module graph holds ${named}.`,
  ])
})

it.each([
  [{ name: 'sw-worker.js', text: '' }, 'The build holds a worker file, sw-worker.js.'],
  [{ name: 'assets/a.js.map', text: '' }, 'The build holds a source map, assets/a.js.map.'],
  [
    { name: 'assets/a.js', text: '"/mockServiceWorker.js"' },
    'The file assets/a.js mentions mockServiceWorker.',
  ],
])('a build with %j is not', (file, fault) => {
  expect(productionFaults('/app', { ...clean, files: [...clean.files, file] })).toEqual([fault])
})
