// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { addressInPaymentLanguage, keepPaymentLanguage } from './return-language'

const callback = { pathname: '/payment/callback', searchStr: '?order_id=NF-1&status_code=200' }

beforeEach(() => localStorage.clear())

test('who paid in English comes back to the English page, with all that the gateway appended', () => {
  keepPaymentLanguage('en')
  expect(addressInPaymentLanguage(callback, 'id')).toBe(
    '/en/payment/callback?order_id=NF-1&status_code=200',
  )
  expect(addressInPaymentLanguage(callback, 'en')).toBeUndefined()
})

test('who paid in Indonesian leaves an English page that the gateway was told of', () => {
  keepPaymentLanguage('en')
  keepPaymentLanguage('id')
  expect(addressInPaymentLanguage(callback, 'en')).toBe(
    '/payment/callback?order_id=NF-1&status_code=200',
  )
})

test.each([undefined, 'fr', '//evil.test', ''])(
  'in a browser that knows of no payment (%j), the page stays as it is',
  (kept) => {
    if (kept !== undefined) localStorage.setItem('notefiber-payment-language', kept)
    expect(addressInPaymentLanguage(callback, 'id')).toBeUndefined()
    expect(addressInPaymentLanguage(callback, 'en')).toBeUndefined()
  },
)
