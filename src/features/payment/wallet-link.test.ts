import { expect, test } from 'vitest'
import { isWalletLink } from './wallet-link'

test.each([
  'https://gojek.link/gopay/merchanttransfer?tref=x',
  'gojek://gopay/merchanttransfer?tref=x',
  'gopay://pay',
  'shopeeid://main?apprl=x',
  'shopee://main?apprl=x',
  'http://localhost:8787/mock-snap/wallet.html?token=x',
  'http://127.0.0.1:8787/mock-snap/wallet.html?token=x',
])('%s opens a wallet', (address) => {
  expect(isWalletLink(address)).toBe(true)
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'http://evil.test/',
  'https://gojek.link@evil.test/',
  'https://gojek.link:443@evil.test/',
  'ftp://localhost/wallet',
  'file:///etc/passwd',
  'wallet',
  '',
])('%j is not offered', (address) => {
  expect(isWalletLink(address)).toBe(false)
})
