// @ts-nocheck
import { describe, expect, test } from 'vitest'
import { closesByItself, methodNamed, methodOf, methods, methodsFor } from './methods.js'

const ids = (offered: typeof methods) => offered.map(({ id }) => id)

describe('the methods offered', () => {
  test('are all of them unless the merchant names some', () => {
    expect(ids(methodsFor(undefined))).toHaveLength(11)
  })

  test.each([
    [
      ['credit_card', 'bca_va'],
      ['credit_card', 'bca_va'],
    ],
    [['bank_transfer'], ['bca_va', 'bni_va', 'bri_va', 'permata_va', 'echannel']],
    [['cstore'], ['indomaret', 'alfamart']],
    [['qris'], ['other_qris']],
    [['akulaku'], []],
  ])('for %j are %j', (enabled, offered) => {
    expect(ids(methodsFor(enabled))).toEqual(offered)
  })

  test('are found by the id that the merchant selects', () => {
    expect(methodNamed(methods, 'bni_va')?.name).toBe('BNI virtual account')
    expect(methodNamed(methods, 'bank_transfer')).toBeUndefined()
  })
})

test.each([
  [{ payment_type: 'credit_card' }, 'credit_card'],
  [{ payment_type: 'bank_transfer', bca_va_number: '49112893603' }, 'bca_va'],
  [{ payment_type: 'bank_transfer', permata_va_number: '8562000000000000' }, 'permata_va'],
  [{ payment_type: 'bank_transfer', va_numbers: [{ bank: 'bri', va_number: '26215' }] }, 'bri_va'],
  [{ payment_type: 'echannel' }, 'echannel'],
  [{ payment_type: 'gopay' }, 'gopay'],
  [{ payment_type: 'qris' }, 'other_qris'],
  [{ payment_type: 'cstore', store: 'alfamart' }, 'alfamart'],
  [{ payment_type: 'cstore' }, 'indomaret'],
  [{ payment_type: 'cstore', fraud_status: 'accept' }, 'alfamart'],
  [{ payment_type: 'akulaku' }, undefined],
])('the result %j is shown as %s when its token is opened again', (result, id) => {
  expect(methodOf(result)?.id).toBe(id)
})

test('only bank transfers and Indomaret close by themselves', () => {
  expect(ids(methods.filter(closesByItself))).toEqual([
    'bca_va',
    'bni_va',
    'bri_va',
    'permata_va',
    'echannel',
    'indomaret',
  ])
})
