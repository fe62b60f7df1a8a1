// @ts-nocheck
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { merchantPage, stateOf, TOKEN } from './merchant-page.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

const right: Record<string, { type: string; value: unknown; wrong: unknown }> = {
  onSuccess: { type: 'function', value: () => {}, wrong: 'no' },
  onPending: { type: 'function', value: () => {}, wrong: {} },
  onError: { type: 'function', value: () => {}, wrong: 1 },
  onClose: { type: 'function', value: () => {}, wrong: true },
  language: { type: 'string', value: 'xx', wrong: 1 },
  autoCloseDelay: { type: 'number', value: 5, wrong: '5' },
  selectedPaymentType: { type: 'string', value: 'bca_va', wrong: [] },
  uiMode: { type: 'string', value: 'qr', wrong: 0 },
  gopayMode: { type: 'string', value: 'deeplink', wrong: 0 },
  skipOrderSummary: { type: 'boolean', value: true, wrong: 'true' },
  skipCustomerDetails: { type: 'boolean', value: false, wrong: 0 },
  showOrderId: { type: 'boolean', value: true, wrong: 1 },
  isDemoMode: { type: 'boolean', value: true, wrong: 'yes' },
  creditCardNumber: { type: 'string', value: '4811', wrong: 4811 },
  creditCardCvv: { type: 'string', value: '123', wrong: 123 },
  creditCardExpiry: { type: 'string', value: '12/30', wrong: 1230 },
  customerEmail: { type: 'string', value: 'sari@notefiber.test', wrong: {} },
  customerPhone: { type: 'string', value: '0812', wrong: 812 },
}

const openings = [
  { call: 'pay' as const, base: {} },
  { call: 'embed' as const, base: { embedId: 'box' } },
]

const cells = openings.flatMap((opening) =>
  Object.entries(right).map(([option, facts]) => ({ ...opening, option, ...facts })),
)

describe('an option', () => {
  test.each(cells)('$option of type $type is taken by $call', ({ call, base, option, value }) => {
    const page = merchantPage()
    page.snap()[call](TOKEN, { ...base, [option]: value })
    expect(stateOf(page)).toBe('PopupInView')
  })

  test.each(cells)('$option of another type stops $call', ({ call, base, option, type, wrong }) => {
    const page = merchantPage()
    for (const value of [wrong, undefined, null])
      expect(() => page.snap()[call](TOKEN, { ...base, [option]: value })).toThrow(
        new page.window.Error(`${option} should be of type ${type}`),
      )
    expect(stateOf(page)).toBe('initialized')
  })

  test.each(
    openings.flatMap((opening) =>
      ['hideCloseButton', 'customization', 'toString', '__proto__x'].map((option) => ({
        ...opening,
        option,
      })),
    ),
  )('$option is unknown to $call', ({ call, base, option }) => {
    const page = merchantPage()
    expect(() => page.snap()[call](TOKEN, { ...base, [option]: true })).toThrow(
      new page.window.Error(`Unsupported option ${option}`),
    )
    expect(stateOf(page)).toBe('initialized')
  })

  test.each(openings)('enabledPayments of $call is a list of names', ({ call, base }) => {
    const page = merchantPage()
    for (const value of ['bca_va', [1], ['bca_va', null], undefined, null])
      expect(() => page.snap()[call](TOKEN, { ...base, enabledPayments: value })).toThrow(
        new page.window.Error('enabledPayments should be an array of string'),
      )
    page.snap()[call](TOKEN, { ...base, enabledPayments: ['bca_va'] })
    expect(stateOf(page)).toBe('PopupInView')
  })
})

describe('what each call needs', () => {
  test.each(openings)('$call without a token is refused', ({ call, base }) => {
    const page = merchantPage()
    for (const token of [undefined, '', null])
      expect(() => page.snap()[call](token, base)).toThrow(
        new page.window.Error('snapToken is required'),
      )
    expect(stateOf(page)).toBe('initialized')
  })

  test('pay takes no embedId', () => {
    expect(() => merchantPage().snap().pay(TOKEN, { embedId: 'box' })).toThrow(
      'Unsupported option embedId',
    )
  })

  test('embed asks for the id of its container', () => {
    const page = merchantPage()
    expect(() => page.snap().embed(TOKEN, {})).toThrow('embedId is required')
    expect(() => page.snap().embed(TOKEN)).toThrow('embedId is required')
    expect(() => page.snap().embed(TOKEN, { embedId: 7 })).toThrow(
      'embedId should be of type string',
    )
    expect(stateOf(page)).toBe('initialized')
  })

  test('pay takes a token alone', () => {
    const page = merchantPage()
    page.snap().pay(TOKEN)
    expect(stateOf(page)).toBe('PopupInView')
  })
})
