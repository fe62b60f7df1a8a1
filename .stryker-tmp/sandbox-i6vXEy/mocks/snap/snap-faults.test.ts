// @ts-nocheck
import { describe, expect, test } from 'vitest'
import { faultsIn, messagesFor } from './faults.js'

const pending = {
  status_code: '201',
  transaction_status: 'pending',
  payment_type: 'qris',
  order_id: 'A-1',
  finish_redirect_url: 'https://merchant.test/finish',
  qr_string: '0002…',
  deeplink_url: 'https://snap.test/mock-snap/wallet.html',
}

const posted = (fault: string) => messagesFor(pending, faultsIn(`?fault=${fault}`))

describe('the result that the frame posts', () => {
  test('has no field of the simulator’s own', () => {
    const { qr_string: _qr, deeplink_url: _link, ...official } = pending
    expect(posted('')).toEqual([official])
  })

  test('comes twice under duplicate-result', () => {
    expect(posted('duplicate-result')).toHaveLength(2)
  })

  test('lacks its code under result-without-status-code', () => {
    expect(posted('result-without-status-code')[0]).not.toHaveProperty('status_code')
  })

  test('has a number for a code under numeric-status-code', () => {
    expect(posted('numeric-status-code')[0]?.status_code).toBe(201)
  })

  test('has only the five keys of the deeplink sample under five-key-gopay', () => {
    expect(posted('five-key-gopay')[0]).toEqual({
      payment_type: 'gopay',
      transaction_status: 'pending',
      pdf_url: null,
      finish_redirect_url: 'https://merchant.test/finish',
      status_code: '201',
    })
  })

  test('of a bank transfer keeps its keys under five-key-gopay', () => {
    const transfer = { status_code: '201', payment_type: 'bank_transfer', order_id: 'A-1' }
    expect(messagesFor(transfer, new Set(['five-key-gopay']))).toEqual([transfer])
  })
})

test('several faults may be asked for, and unknown ones are not heard', () => {
  expect([...faultsIn('?fault=close-without-result,dance,frame-never-opens')]).toEqual([
    'frame-never-opens',
    'close-without-result',
  ])
})
