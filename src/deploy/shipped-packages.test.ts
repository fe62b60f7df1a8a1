import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { licenceProblems, licencesText, shippedPackages } from './shipped-packages.ts'

const installed = (path: string) => resolve('node_modules', path)

test('each package is listed once, with its licence, whatever its modules are called', () => {
  const packages = shippedPackages([
    installed('react/index.js'),
    installed('react/jsx-runtime.js?v=1'),
    `\0${installed('@tanstack/react-query/build/modern/index.js')}`,
    resolve('src/main.tsx'),
  ])
  expect(packages.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([
    '@tanstack/react-query: MIT',
    'react: MIT',
  ])
  expect(licencesText(packages)).toMatch(/react \d+\.\d+\.\d+ \(MIT\)\n\n.*MIT License/s)
})

test('a licence that nobody has looked at is a problem', () => {
  const [react] = shippedPackages([installed('react/index.js')])
  if (!react) throw new Error('react is not installed')
  expect(licenceProblems([react])).toEqual([])
  expect(
    licenceProblems([
      { ...react, licence: 'AGPL-3.0-only' },
      { ...react, licence: '' },
    ]),
  ).toHaveLength(2)
})

test('a package that comes without the text of its licence is listed as that', () => {
  const packages = shippedPackages([installed('react-remove-scroll-bar/dist/es2015/index.js')])
  expect(licencesText(packages)).toMatch(
    /react-remove-scroll-bar .* \(MIT\)\n\nThe package holds no text/,
  )
})
