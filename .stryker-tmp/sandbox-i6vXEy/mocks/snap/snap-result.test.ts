// @ts-nocheck
import { describe, expect, test } from 'vitest'
import { methods } from './methods.js'
import { meetResult } from './result.js'

type Page = Parameters<typeof meetResult>[0]
type Result = Parameters<typeof meetResult>[2]

/** The page with its steps and exits written down instead of shown. */
function page(pending?: Result) {
  const seen: string[] = []
  const note = (step: string) => void seen.push(step)
  const app: Page = {
    pending,
    failures: 0,
    go: {
      denied: () => note('denied'),
      instructions: () => note('instructions'),
      notice: note,
    },
    exits: { finish: ({ status_code }) => note(`finish ${status_code}`) },
  }
  return { app, seen }
}

const card = methods.find(({ id }) => id === 'credit_card')
const transfer = methods.find(({ id }) => id === 'bca_va')
const denied = { status_code: '202', transaction_status: 'deny', payment_type: 'credit_card' }
const waiting = { status_code: '201', transaction_status: 'pending', payment_type: 'bank_transfer' }

describe('what a result leads to', () => {
  test.each([
    ['a card accepted', card, { status_code: '200', transaction_status: 'capture' }, 'finish 200'],
    ['a card pending', card, { status_code: '201', transaction_status: 'pending' }, 'finish 201'],
    ['a number to pay', transfer, waiting, 'instructions'],
    ['money', transfer, { status_code: '200', transaction_status: 'settlement' }, 'finish 200'],
    ['a refused transfer', transfer, { ...denied, payment_type: 'bank_transfer' }, 'finish 202'],
    ['a lapsed number', transfer, { status_code: '202', transaction_status: 'expire' }, 'expired'],
    [
      'a cancelled one',
      transfer,
      { status_code: '200', transaction_status: 'cancel' },
      'cancelled',
    ],
    ['a page processed before', transfer, { status_code: '406' }, 'finish 406'],
    ['a page that lapsed', transfer, { status_code: '407' }, 'unavailable'],
  ])('%s', (_name, method, result, step) => {
    const { app, seen } = page()
    meetResult(app, method, result)
    expect(seen).toEqual([step])
  })

  test('a card denied stays in the popup three times and ends at the fourth', () => {
    const { app, seen } = page()
    for (let attempt = 0; attempt < 4; attempt += 1) meetResult(app, card, denied)
    expect(seen).toEqual(['denied', 'denied', 'denied', 'finish 202'])
  })

  test('a card that was pending and is then denied ends', () => {
    const { app, seen } = page({ status_code: '201' })
    meetResult(app, card, denied)
    expect(seen).toEqual(['finish 202'])
  })

  test('a number to pay makes the X ask how things stand; a cancelled one does not', () => {
    const { app } = page()
    meetResult(app, transfer, waiting)
    expect(app.pending).toBe(waiting)
    meetResult(app, transfer, { status_code: '200', transaction_status: 'cancel' })
    expect(app.pending).toBeUndefined()
  })
})
