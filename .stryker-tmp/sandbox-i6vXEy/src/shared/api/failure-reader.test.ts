// @ts-nocheck
import { AxiosError, AxiosHeaders, type InternalAxiosRequestConfig } from 'axios'
import { describe, expect, test } from 'vitest'
import { readFailure } from './failure-reader'

const now = Date.parse('2026-11-21T03:00:00Z')

function answered(status: number, data?: unknown, headers: Record<string, string> = {}) {
  const config: InternalAxiosRequestConfig = { headers: new AxiosHeaders() }
  return new AxiosError(
    'refused',
    AxiosError.ERR_BAD_REQUEST,
    config,
    {},
    {
      status,
      statusText: '',
      data,
      headers: new AxiosHeaders(headers),
      config,
    },
  )
}

function refusal(error_type: string, more: object = {}) {
  return { success: false, message: 'Ditolak', error_type, ...more }
}

function read(error: unknown, isOnline = true) {
  return readFailure(error, { now, isOnline })
}

describe('without an answer', () => {
  test('a device without network is offline', () => {
    expect(read(new AxiosError('', 'ERR_NETWORK'), false)).toEqual({ kind: 'offline' })
  })

  test('a server that nothing comes from is unreachable', () => {
    expect(read(new AxiosError('', 'ERR_NETWORK'))).toEqual({ kind: 'unreachable' })
  })

  test('a server that takes too long is a timeout', () => {
    expect(read(new AxiosError('', 'ETIMEDOUT'))).toEqual({ kind: 'timeout' })
  })

  test('a call that the browser gave up is no timeout', () => {
    expect(read(new AxiosError('Request aborted', 'ECONNABORTED'))).toEqual({ kind: 'unreachable' })
  })

  test('a mistake of ours is unexpected', () => {
    expect(read(new TypeError('x is not a function'))).toEqual({ kind: 'unexpected' })
  })
})

describe('an answer', () => {
  test.each([
    [401, refusal('UNAUTHENTICATED'), { kind: 'unauthorized' }],
    [401, '<html>Unauthorized</html>', { kind: 'unauthorized' }],
    [403, refusal('FORBIDDEN'), { kind: 'rejected', type: 'FORBIDDEN' }],
    [403, '<html>Forbidden</html>', { kind: 'rejected', type: 'FORBIDDEN', fields: [] }],
    [404, refusal('NOT_FOUND'), { kind: 'rejected', type: 'NOT_FOUND' }],
    [404, undefined, { kind: 'rejected', type: 'NOT_FOUND' }],
    [409, refusal('ORDER_PENDING'), { kind: 'rejected', type: 'ORDER_PENDING' }],
    [409, 'conflict', { kind: 'rejected', type: 'CONFLICT' }],
    [413, '<html>Too large</html>', { kind: 'rejected', type: 'OTHER', status: 413 }],
    [422, refusal('PROMO_INVALID'), { kind: 'rejected', type: 'PROMO_INVALID' }],
    [422, { errors: 'not a list' }, { kind: 'rejected', type: 'VALIDATION', fields: [] }],
    [422, refusal('A_TYPE_OF_TOMORROW'), { kind: 'rejected', type: 'VALIDATION' }],
    [429, refusal('LIMIT_EXCEEDED'), { kind: 'rejected', type: 'LIMIT_EXCEEDED' }],
    [429, refusal('RATE_LIMITED'), { kind: 'limited' }],
    [429, '<html>Slow down</html>', { kind: 'limited' }],
    [500, '<html>Oops</html>', { kind: 'unavailable', status: 500 }],
    [502, refusal('GATEWAY'), { kind: 'unavailable', status: 502 }],
    [503, undefined, { kind: 'unavailable', status: 503 }],
    [504, null, { kind: 'unavailable', status: 504 }],
  ])('of %i with %j is %j', (status, body, expected) => {
    expect(read(answered(status, body))).toMatchObject(expected)
  })

  test('names the refused fields as the API names them', () => {
    const errors = [{ field: 'postal_code', message: 'Kode pos tidak dikenal' }]
    expect(read(answered(422, refusal('VALIDATION', { errors })))).toMatchObject({ fields: errors })
  })

  test('keeps the details of the refusal and the words of the server', () => {
    const body = refusal('ORDER_PENDING', { data: { order_id: 'NF-1' } })
    expect(read(answered(409, body))).toMatchObject({
      details: { order_id: 'NF-1' },
      serverMessage: 'Ditolak',
    })
  })
})

describe('the request id', () => {
  test('comes from the exposed header, else from the body', () => {
    const body = refusal('CONFLICT', { request_id: 'in-the-body' })
    expect(read(answered(409, body, { 'x-request-id': 'in-the-header' })).requestId).toBe(
      'in-the-header',
    )
    expect(read(answered(409, body)).requestId).toBe('in-the-body')
  })

  test('of a page of HTML comes from the header', () => {
    expect(read(answered(502, '<html>', { 'x-request-id': 'req-9' })).requestId).toBe('req-9')
  })

  test('is absent rather than empty', () => {
    expect(read(answered(500, { request_id: '' }))).not.toHaveProperty('requestId')
  })
})

describe('Retry-After', () => {
  test.each([
    ['in seconds', { 'retry-after': '120' }, 120_000],
    ['as a date', { 'retry-after': 'Sat, 21 Nov 2026 03:00:30 GMT' }, 30_000],
    [
      'as a date by the clock of the server, when the device runs an hour late',
      { 'retry-after': 'Sat, 21 Nov 2026 04:00:30 GMT', date: 'Sat, 21 Nov 2026 04:00:00 GMT' },
      30_000,
    ],
  ])('%s says how long to wait', (_, headers, retryAfterMs) => {
    expect(read(answered(429, '', headers))).toEqual({ kind: 'limited', retryAfterMs })
    expect(read(answered(503, '', headers))).toMatchObject({ kind: 'unavailable', retryAfterMs })
  })

  test.each(['', '0', 'soon', 'Sat, 21 Nov 2026 02:59:00 GMT'])(
    'of "%s" asks for no wait',
    (header) => {
      expect(read(answered(429, '', { 'retry-after': header }))).toEqual({ kind: 'limited' })
    },
  )
})
