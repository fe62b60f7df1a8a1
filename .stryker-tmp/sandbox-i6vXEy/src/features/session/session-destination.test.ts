// @ts-nocheck
import { describe, expect, test } from 'vitest'
import { destinationOf, searchTo } from './session-destination'

describe('after signing in', () => {
  test('a buyer comes back to the checkout with plan and period', () => {
    expect(destinationOf('/checkout?plan=pro&period=year')).toEqual({
      href: '/checkout?plan=pro&period=year',
      kind: 'checkout',
    })
  })

  test.each([
    ['/orders/NF-1', 'orders'],
    ['/app', 'app'],
    ['/pricing?period=year#team', 'elsewhere'],
    ['/checkouts', 'elsewhere'],
    ['/', 'elsewhere'],
  ])('%s is a place to come back to: %s', (redirect, kind) => {
    expect(destinationOf(redirect)).toEqual({ href: redirect, kind })
  })

  test('an English address leads to the same page, in the language of the document', () => {
    expect(destinationOf('/en/checkout?plan=pro#total').href).toBe('/checkout?plan=pro#total')
    expect(destinationOf('/en').href).toBe('/')
  })

  test.each([
    undefined,
    '',
    'https://evil.test/checkout',
    '//evil.test/checkout',
    '/\\evil.test',
    '/auth/signin',
    '/auth/signin?redirect=/auth/signin',
    '/en/auth/signup',
    '/AUTH/signin',
    '/auth',
  ])('%j leads to the app', (redirect) => {
    expect(destinationOf(redirect)).toEqual({ href: '/app', kind: 'app' })
  })

  test('an English path cannot hide another host', () => {
    expect(destinationOf('/en//evil.test/x').href).toBe('/evil.test/x')
  })
})

test('links between the account pages carry the destination, unless it is the usual one', () => {
  expect(searchTo(destinationOf('/checkout?plan=pro'))).toEqual({ redirect: '/checkout?plan=pro' })
  expect(searchTo(destinationOf('https://evil.test'))).toEqual({})
})
