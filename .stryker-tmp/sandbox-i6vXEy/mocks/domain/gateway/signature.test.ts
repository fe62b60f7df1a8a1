// @ts-nocheck
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { SERVER_KEY, signatureOf } from './signature.ts'

it('a signature is the SHA-512 of order, status code, amount and server key', async () => {
  const body = { order_id: 'NF-1', status_code: '200', gross_amount: '331890.00' }
  const expected = createHash('sha512').update(`NF-1200331890.00${SERVER_KEY}`).digest('hex')
  expect(await signatureOf(body)).toBe(expected)
})
