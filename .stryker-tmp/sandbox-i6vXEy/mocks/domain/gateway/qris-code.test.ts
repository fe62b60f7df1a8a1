// @ts-nocheck
import { describe, expect, it } from 'vitest'
import { crc16, qrisCode } from './qris-code.ts'

/** Reads a payload back into its fields. */
function fieldsOf(payload: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (let at = 0; at < payload.length;) {
    const length = Number(payload.slice(at + 2, at + 4))
    fields[payload.slice(at, at + 2)] = payload.slice(at + 4, at + 4 + length)
    at += 4 + length
  }
  return fields
}

describe('a QRIS code', () => {
  const code = qrisCode({ amount: 331_890, reference: 'NF-20260212-P5HJ8T' })

  it('is a payload of fields with their lengths, in rupiah, for one amount', () => {
    expect(fieldsOf(code)).toMatchObject({
      '00': '01',
      '01': '12',
      '53': '360',
      '54': '331890',
      '58': 'ID',
      '59': 'NOTEFIBER',
    })
    expect(fieldsOf(fieldsOf(code)['62'] ?? '')).toEqual({ '05': 'NF-20260212-P5HJ8T' })
  })

  it('ends with the checksum of everything before it', () => {
    expect(code.slice(-8, -4)).toBe('6304')
    expect(crc16(code.slice(0, -4))).toBe(code.slice(-4))
  })

  it('uses CRC-16/CCITT-FALSE, whose check value is 29B1', () => {
    expect(crc16('123456789')).toBe('29B1')
  })
})
