// @ts-nocheck
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales, localeOfPath, withLocale, withoutLocale } from './locale'

const paths = fc
  .array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 4 })
  .filter(([first]) => first !== 'en')
  .map((parts) => `/${parts.join('/')}`)

describe('the language of a path', () => {
  test.each([
    ['/', 'id'],
    ['/pricing', 'id'],
    ['/en', 'en'],
    ['/en/', 'en'],
    ['/en/pricing', 'en'],
    ['/english', 'id'],
    ['/energy/en', 'id'],
    ['/EN/pricing', 'id'],
  ])('of %s is %s', (path, locale) => {
    expect(localeOfPath(path)).toBe(locale)
  })
})

test.each([
  ['/en', '/', '/en'],
  ['/en/', '/', '/en'],
  ['/', '/', '/en'],
  ['/en/orders/NF-1', '/orders/NF-1', '/en/orders/NF-1'],
  ['/english', '/english', '/en/english'],
])('%s is %s in Indonesian and %s in English', (path, indonesian, english) => {
  expect(withoutLocale(path)).toBe(indonesian)
  expect(withLocale(path, 'id')).toBe(indonesian)
  expect(withLocale(path, 'en')).toBe(english)
})

test('a page goes to the other language and back to the same path', () => {
  fc.assert(
    fc.property(paths, fc.constantFrom(...locales), (path, locale) => {
      const localised = withLocale(path, locale)
      expect(localeOfPath(localised)).toBe(locale)
      expect(withoutLocale(localised)).toBe(path)
      expect(withLocale(localised, locale)).toBe(localised)
    }),
  )
})

test('no path becomes a link to another host', () => {
  const part = fc.constantFrom('/', '//', 'en', '/en', '/en/', 'evil.test', '.', '%2f')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), fc.constantFrom(...locales), (parts, locale) => {
      // What a browser makes of the typed address is what the router gets.
      const { pathname } = new URL(`https://notefiber.test/${parts.join('')}`)
      const { origin } = new URL(withLocale(pathname, locale), 'https://notefiber.test')
      expect(origin).toBe('https://notefiber.test')
    }),
  )
})
