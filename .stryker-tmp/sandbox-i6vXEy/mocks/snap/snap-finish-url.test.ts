// @ts-nocheck
import { describe, expect, test } from 'vitest'
import { finishAddress, walletReturn } from './finish-url.js'
import type { Session } from './gateway.js'

const session: Session = {
  order_id: 'A-1',
  gross_amount: 331_890,
  merchant_name: 'NoteFiber',
  items: [],
  finish_url: 'https://merchant.test/payment/callback?lang=id',
  page: 'open',
  expires_at: '2026-07-31T07:30:00Z',
}

const back = 'https://merchant.test/payment/callback?lang=id'

describe('the hosted page returns', () => {
  test('with the order and what became of it', () => {
    expect(finishAddress(session, { status_code: '200', transaction_status: 'settlement' })).toBe(
      `${back}&order_id=A-1&status_code=200&transaction_status=settlement`,
    )
  })

  test.each([undefined, { status_code: '201', transaction_status: 'pending' }])(
    'with action=back when nothing is paid yet: %j',
    (result) => {
      expect(finishAddress(session, result)).toBe(
        `${back}&order_id=A-1&status_code=201&transaction_status=pending&action=back`,
      )
    },
  )

  test('without a status that the result does not have', () => {
    expect(finishAddress(session, { status_code: '406' })).toBe(
      `${back}&order_id=A-1&status_code=406`,
    )
  })

  test.each(['', 'not an address', 'javascript:alert(1)'])('nowhere for %j', (finish_url) => {
    expect(finishAddress({ ...session, finish_url })).toBeUndefined()
  })

  test('nowhere when there is no order', () => {
    expect(finishAddress(undefined)).toBeUndefined()
  })
})

describe('a wallet returns', () => {
  test('with the order and its verdict from GoPay', () => {
    expect(walletReturn(session, { wallet: 'gopay', outcome: 'failure' })).toBe(
      `${back}&order_id=A-1&result=failure`,
    )
  })

  test('with nothing added from ShopeePay', () => {
    expect(walletReturn(session, { wallet: 'shopeepay', outcome: 'success' })).toBe(back)
  })
})
