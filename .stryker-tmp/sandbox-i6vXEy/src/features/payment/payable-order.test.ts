// @ts-nocheck
import { expect, test } from 'vitest'
import { payableOrder, redirectHosts } from './payable-order'

const hosts = ['app.midtrans.com']
const page = 'https://app.midtrans.com/snap/v4/redirection/x'

test('an order keeps its token and the gateway’s page', () => {
  const handles = { orderId: 'order-1', snapToken: 'token-1', snapRedirectUrl: page }
  expect(payableOrder(handles, hosts)).toEqual({
    orderId: 'order-1',
    snapToken: 'token-1',
    redirectUrl: page,
  })
})

test.each([null, undefined, '', 'https://evil.test/', 'https://app.midtrans.com.evil.test/'])(
  'what cannot be opened is left out: %j',
  (snapRedirectUrl) => {
    const handles = { orderId: 'order-1', snapToken: snapRedirectUrl && null, snapRedirectUrl }
    expect(payableOrder(handles, hosts)).toEqual({ orderId: 'order-1' })
  },
)

test('the page’s own host stands where the configuration says self, and only there', () => {
  const custom = {
    environment: 'custom',
    clientKey: 'key',
    scriptUrl: '/mock-snap/snap.js',
    frameOrigin: 'self',
    redirectHosts: ['self', 'pay.notefiber.test'],
  } as const
  expect(redirectHosts({ ...custom, redirectHosts: [...custom.redirectHosts] }, 'a.test')).toEqual([
    'a.test',
    'pay.notefiber.test',
  ])
  expect(redirectHosts({ environment: 'sandbox', clientKey: 'key' }, 'a.test')).toEqual([
    'app.sandbox.midtrans.com',
  ])
})
