import { beforeEach, describe, expect, test } from 'vitest'
import { FailureError, type Failure } from '@/shared/lib/failure'
import { parsePlainSearch } from '@/shared/lib/plain-search'
import { findReturnedOrder, returnSearchSchema } from './returned-order'

describe('of the address that the gateway sends people back to', () => {
  const read = (search: string) => returnSearchSchema.parse(parsePlainSearch(search))

  test.each([
    ['the finish address', '?order_id=NF-1&status_code=200&transaction_status=settlement'],
    ['the finish address, with its merchant', '?order_id=NF-1&merchant_id=G1&status_code=200'],
    ['a denial', '?order_id=NF-1&status_code=202&transaction_status=deny'],
    ['"back to merchant"', '?order_id=NF-1&status_code=201&transaction_status=pending&action=back'],
    ['the error address', '?order_id=NF-1&status_code=407&transaction_status=expire'],
    ['GoPay, paid', '?order_id=NF-1&result=success'],
    ['GoPay, not paid', '?order_id=NF-1&result=failure'],
    ['a repeated parameter', '?order_id=NF-0&order_id=NF-1&status_code=200&status_code=abc'],
    ['parameters out of nowhere', '?plan=team&status=paid&order_id=NF-1&access_token=x'],
  ])('only the order’s id is read: %s', (_, search) => {
    expect(read(search)).toEqual({ order_id: 'NF-1' })
  })

  test.each([
    ['ShopeePay, which appends nothing', ''],
    ['an empty id', '?order_id='],
    ['a step up in the path', '?order_id=..'],
    ['a path', '?order_id=../auth/logout'],
    ['another site', '?order_id=//evil.example'],
    ['markup', '?order_id=%3Cscript%3E'],
    ['a line break', '?order_id=NF-1%0D%0A'],
    ['an endless one', `?order_id=${'9'.repeat(51)}`],
  ])('what cannot be an order’s id is none: %s', (_, search) => {
    expect(read(search)).toEqual({ order_id: undefined })
  })

  test('an id may begin with dots, as long as it is no step in a path', () => {
    expect(read('?order_id=..NF-1')).toEqual({ order_id: '..NF-1' })
  })

  test('an id that looks like a number stays as it is', () => {
    expect(read('?order_id=00012e7')).toEqual({ order_id: '00012e7' })
  })
})

describe('somebody who comes back sees', () => {
  let asked: string[]
  let pending: string | undefined
  let newest: string | undefined
  let failure: Failure | undefined

  const ports = {
    pendingOrderId: async () => pending,
    newestOrderId: async () => newest,
    sync: async (orderId: string) => {
      asked.push(orderId)
      if (failure) throw new FailureError(failure)
    },
  }

  beforeEach(() => {
    asked = []
    pending = undefined
    newest = undefined
    failure = undefined
  })

  test('the order that the address names, after the gateway was asked for it', async () => {
    pending = 'NF-2'
    expect(await findReturnedOrder('NF-1', ports)).toBe('NF-1')
    expect(asked).toEqual(['NF-1'])
  })

  test('the one that waits to be paid, where none is named', async () => {
    pending = 'NF-2'
    newest = 'NF-3'
    expect(await findReturnedOrder(undefined, ports)).toBe('NF-2')
    expect(asked).toEqual(['NF-2'])
  })

  test('the newest one, where none waits', async () => {
    newest = 'NF-3'
    expect(await findReturnedOrder(undefined, ports)).toBe('NF-3')
    expect(asked).toEqual(['NF-3'])
  })

  test('no order, where there is none', async () => {
    expect(await findReturnedOrder(undefined, ports)).toBeUndefined()
    expect(asked).toEqual([])
  })

  test('the page of an order that is not theirs, which says so', async () => {
    failure = { kind: 'rejected', type: 'NOT_FOUND', status: 404, fields: [] }
    expect(await findReturnedOrder('NF-9', ports)).toBe('NF-9')
  })

  test('a failure, where nobody could be asked', async () => {
    failure = { kind: 'unavailable', status: 502 }
    await expect(findReturnedOrder('NF-1', ports)).rejects.toThrow(FailureError)
  })
})
