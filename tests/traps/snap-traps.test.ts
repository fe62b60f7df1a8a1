import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { MERCHANT_ORIGIN, stateOf } from '../snap/merchant-page.ts'
import { outcomeOf, paymentPage } from './payment-page.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const finish_redirect_url = `${MERCHANT_ORIGIN}/checkout#finish`

describe('a script evaluated twice, which reports twice and sends the page away', () => {
  test('does not come about: a script that is there is not added again, by however many screens', async () => {
    const page = paymentPage()
    const before = page.tags().length
    for (const loader of [page.loader(), page.loader()]) {
      await expect(loader.load()).resolves.toMatchObject({ ok: true })
      await expect(loader.load()).resolves.toMatchObject({ ok: true })
    }
    expect(page.tags()).toHaveLength(before)
  })

  test('does not come about when the first is only slow: the second wait adds no tag', async () => {
    const page = paymentPage()
    delete page.window.snap
    const before = page.tags().length
    const loader = page.loader()
    const first = loader.load()
    await vi.advanceTimersByTimeAsync(10_000)
    await expect(first).resolves.toEqual({ ok: false, reason: 'slow' })
    const second = loader.load()
    expect(page.tags()).toHaveLength(before + 1)
    page.evaluate()
    page.tags().at(-1)?.dispatchEvent(new page.window.Event('load'))
    await expect(second).resolves.toMatchObject({ ok: true })
  })

  test('a script of ours reports to the payment that is open, and the page stays', async () => {
    const page = paymentPage()
    const first = page.pay()
    page.say('result', { status_code: '201', finish_redirect_url })
    const second = page.pay()
    page.say('result', { status_code: '200', finish_redirect_url })
    await expect(first.outcome).resolves.toBe('pending')
    await expect(second.outcome).resolves.toBe('success')
    expect(page.window.location.hash).toBe('')
  })
})

describe('PopupInView', () => {
  test('a popup that another screen left open gives way to ours', async () => {
    const page = paymentPage()
    page.snap().pay('66e4fa55-fdac-4ef9-91b5-733b97d1b863')
    page.say('queryToken')
    const popup = page.pay()
    expect(page.isShown()).toBe(true)
    page.say('result', { status_code: '200' })
    await expect(popup.outcome).resolves.toBe('success')
    expect(page.uncaught).toEqual([])
  })

  test('an embedded one too', async () => {
    const page = paymentPage()
    page.snap().embed('66e4fa55-fdac-4ef9-91b5-733b97d1b863', { embedId: 'box' })
    page.say('queryToken')
    const popup = page.pay()
    page.say('hide')
    await expect(popup.outcome).resolves.toBe('closed')
  })
})

describe('a throw inside onClose, which leaves the popup open for good', () => {
  test('of whoever waits for the outcome reaches neither Snap nor the page', async () => {
    const page = paymentPage()
    const mistaken = page.pay().outcome.then(() => {
      throw new Error('our mistake')
    })
    page.say('hide')
    await expect(mistaken).rejects.toThrow('our mistake')
    expect(page.uncaught).toEqual([])
    expect(page.isShown()).toBe(false)
    expect(page.body.style.overflow).toBe('')
    expect(stateOf(page)).toBe('initialized')
  })
})

describe('opening again inside a callback, which Snap hides at once', () => {
  test.each(['hide', 'result'])('after %s works, since the outcome comes later', async (event) => {
    const page = paymentPage()
    const again = page.pay().outcome.then(() => page.press())
    page.say(event, { status_code: '202' })
    const popup = await again
    page.say('queryToken')
    expect(page.isShown()).toBe(true)
    page.say('result', { status_code: '200' })
    await expect(popup.outcome).resolves.toBe('success')
    expect(page.consoleErrors).toEqual([])
  })
})

describe('an option set to undefined, at which Snap throws', () => {
  test('is none of ours: each option has its value', async () => {
    const page = paymentPage()
    expect(() => page.snap().pay('token', { onClose: undefined })).toThrow(
      'onClose should be of type function',
    )
    const popup = page.pay()
    const sent = page.toFrame.find(([{ event }]) => event === 'token')?.[0]
    expect(sent?.options).toEqual({ language: 'id' })
    page.say('hide')
    await expect(popup.outcome).resolves.toBe('closed')
  })
})

describe('a result without status_code, which calls nobody back', () => {
  test.each([{}, { status_code: null }, { transaction_status: 'settlement' }, undefined])(
    '%j closes the popup; the payment learns it, and asks the server',
    async (result) => {
      const page = paymentPage()
      const popup = page.pay()
      await vi.advanceTimersByTimeAsync(0)
      page.say('result', result)
      expect(await outcomeOf(popup.outcome)).toBe('error')
    },
  )

  test('leads to our own return address when it names one', () => {
    const page = paymentPage()
    page.pay()
    page.say('result', { finish_redirect_url })
    expect(page.window.location.hash).toBe('#finish')
  })
})

describe('results that are repeated or late', () => {
  test('the first one counts', async () => {
    const page = paymentPage()
    const popup = page.pay()
    page.say('result', { status_code: '201' })
    page.say('result', { status_code: '201' })
    page.say('result', { status_code: '200' })
    await expect(popup.outcome).resolves.toBe('pending')
    expect(page.uncaught).toEqual([])
  })

  test('after our own hide they change nothing, and the page stays', async () => {
    const page = paymentPage()
    const popup = page.pay()
    popup.dismiss()
    page.say('result', { status_code: '200', finish_redirect_url })
    await expect(popup.outcome).resolves.toBe('dismissed')
    expect(page.window.location.hash).toBe('')
    expect(page.isShown()).toBe(false)
  })
})

describe('a frame that is blocked, of which Snap never tells', () => {
  test('makes way for a new one after ten seconds, of which there is only one', async () => {
    const page = paymentPage()
    const popup = page.press()
    const blocked = page.document.querySelector('iframe')
    await vi.advanceTimersByTimeAsync(10_000)
    const frames = [...page.document.querySelectorAll('iframe')]
    expect(frames).toHaveLength(1)
    expect(frames[0]).not.toBe(blocked)
    page.say('queryToken')
    expect(page.isShown()).toBe(true)
    await vi.advanceTimersByTimeAsync(60_000)
    page.say('result', { status_code: '200' })
    await expect(popup.outcome).resolves.toBe('success')
    expect(page.uncaught).toEqual([])
  })

  test('is given up after 15 seconds, and the next opening works', async () => {
    const page = paymentPage()
    const popup = page.press()
    await vi.advanceTimersByTimeAsync(14_999)
    expect(await outcomeOf(popup.outcome)).toBe('still open')
    await vi.advanceTimersByTimeAsync(1)
    await expect(popup.outcome).resolves.toBe('unavailable')
    expect(stateOf(page)).toBe('initialized')
    const next = page.pay()
    page.say('hide')
    await expect(next.outcome).resolves.toBe('closed')
  })
})

describe('embedding into a container that is not there, which gets stuck without a word', () => {
  test('cannot happen: the wrapper never embeds', async () => {
    const page = paymentPage()
    const embed = vi.spyOn(page.snap(), 'embed')
    const popup = page.pay()
    page.say('hide')
    await popup.outcome
    expect(embed).not.toHaveBeenCalled()
    expect(page.box?.childElementCount).toBe(0)
  })
})
