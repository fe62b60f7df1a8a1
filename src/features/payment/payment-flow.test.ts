import { describe, expect, test } from 'vitest'
import { sampleOrder } from '@/features/orders/testing/sample-order'
import { FailureError } from '@/shared/lib/failure'
import { createPaymentFlow, type PaymentPorts, type Placement } from './payment-flow'
import { isBusy } from './payment-machine'
import type { SnapLoading } from './snap-loader'
import type { SnapOutcome } from './snap-popup'
import { failure, hosted, order } from './testing/payment-samples'

const loaded: SnapLoading = { ok: true, snap: { pay: () => undefined, hide: () => undefined } }
const blocked: SnapLoading = { ok: false, reason: 'blocked' }
const obtained = async (): Promise<Placement> => ({ type: 'obtained', order })

/** A payment whose popup ends when the test says so. */
function stage(change: Partial<PaymentPorts> = {}, loads: SnapLoading[] = [loaded]) {
  const seen: string[] = []
  const opened: string[] = []
  const left: string[] = []
  let dismissed = 0
  let end: (outcome: SnapOutcome) => void = () => undefined
  const flow = createPaymentFlow({
    loadSnap: async () => loads.shift() ?? blocked,
    openPopup: (_snap, token) => {
      opened.push(token)
      const outcome = new Promise<SnapOutcome>((resolve) => (end = resolve))
      const dismiss = () => {
        dismissed += 1
        end('dismissed')
      }
      return { outcome, dismiss }
    },
    readOrder: async () => sampleOrder({ status: 'paid', subscription: { status: 'active' } }),
    syncOrder: async () => sampleOrder(),
    leaveFor: (url) => void left.push(url),
    ...change,
  })
  const stop = flow.subscribe(() => seen.push(flow.state().at))
  const pay = async (obtain = obtained) => {
    const placement = await flow.pay(obtain)
    await turn()
    return placement
  }
  const report = (outcome: SnapOutcome) => {
    end(outcome)
    return turn()
  }
  return { flow, pay, report, seen, opened, left, stop, loads, dismissals: () => dismissed }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('a payment', () => {
  test('starts idle, and runs to the server’s word', async () => {
    const { flow, pay, report, seen, opened } = stage()
    expect(flow.state()).toEqual({ at: 'idle' })
    await expect(pay()).resolves.toEqual({ type: 'obtained', order })
    expect(opened).toEqual(['token-1'])
    await report('success')
    expect(seen).toEqual(['ordering', 'loading', 'paying', 'confirming', 'paid'])
  })

  test('is not started twice: the second press does not count', async () => {
    const { pay, opened } = stage()
    const presses = await Promise.all([pay(), pay()])
    expect(presses).toEqual([{ type: 'obtained', order }, undefined])
    expect(opened).toHaveLength(1)
  })

  test('whose page is told once more that it is there opens no second popup', async () => {
    const { flow, pay, opened, seen } = stage()
    await pay()
    flow.arrive()
    await turn()
    expect(opened).toHaveLength(1)
    expect(seen).toEqual(['ordering', 'loading', 'paying'])
  })

  test('tells nobody who has stopped listening', async () => {
    const { pay, seen, stop } = stage()
    stop()
    await pay()
    expect(seen).toEqual([])
  })

  test('that is refused says why, and can be pressed again', async () => {
    const { flow, pay } = stage()
    await pay(async () => {
      throw new FailureError(failure)
    })
    expect(flow.state()).toEqual({ at: 'refused', failure })
    await pay(async () => ({ type: 'found', orderId: 'order-0' }))
    expect(flow.state()).toEqual({ at: 'found', orderId: 'order-0' })
  })

  test('whose order cannot be asked is unknown', async () => {
    const readOrder = () => Promise.reject(new FailureError(failure))
    const { flow, pay, report } = stage({ readOrder })
    await pay()
    await report('closed')
    expect(flow.state()).toEqual({ at: 'unknown', orderId: 'order-1', failure })
  })

  test.each([
    [undefined, 'closed'],
    [{ code: 'denied', message: 'no' }, 'denied'],
  ])('that was closed on an order with failure %o is %s', async (told, reason) => {
    const readOrder = async () => sampleOrder(told ? { failure: told } : {})
    const { flow, pay, report } = stage({ readOrder })
    await pay()
    await report('closed')
    expect(flow.state()).toEqual({ at: 'untouched', order, reason })
  })
})

describe('a payment that the gateway refused', () => {
  test('is asked of the gateway itself: it may have been paid unheard, whatever was denied before', async () => {
    const paid = sampleOrder({ status: 'paid', subscription: { status: 'active' } })
    const denied = sampleOrder({ failure: { code: 'denied', message: 'no' } })
    const { flow, pay, report } = stage({
      readOrder: async () => denied,
      syncOrder: async () => paid,
    })
    await pay()
    await report('error')
    expect(flow.state()).toEqual({ at: 'paid', orderId: 'order-1' })
  })

  test('is read as it stands when the gateway cannot be asked', async () => {
    const syncOrder = () => Promise.reject(new FailureError(failure))
    const { flow, pay, report } = stage({ syncOrder })
    await pay()
    await report('error')
    expect(flow.state().at).toBe('paid')
  })
})

describe('the gateway’s script', () => {
  test('gets a second try, and no third', async () => {
    const second = stage({}, [blocked, loaded])
    await second.pay()
    expect(second.flow.state().at).toBe('paying')
    const third = stage({}, [blocked, blocked, loaded])
    await third.pay()
    expect(third.flow.state()).toEqual({ at: 'untouched', order, reason: 'blocked' })
    expect(third.loads).toHaveLength(1)
  })

  test('that came is not asked for twice', async () => {
    const { pay, loads } = stage({}, [loaded, loaded])
    await pay()
    expect(loads).toHaveLength(1)
  })

  test('that stays away leads to the gateway’s own page', async () => {
    const { flow, pay, left } = stage({}, [])
    await pay(async () => ({ type: 'obtained', order: hosted }))
    expect(left).toEqual([hosted.redirectUrl])
    expect(flow.state().at).toBe('redirecting')
  })
})

describe('leaving the page', () => {
  test('closes the popup, and asks the server all the same', async () => {
    const { flow, pay, dismissals } = stage()
    await pay()
    flow.leave()
    await turn()
    expect(dismissals()).toBe(1)
    expect(flow.state().at).toBe('paid')
  })

  test('while the order is placed opens nothing; coming back, pay can be pressed', async () => {
    const { flow, pay, opened, loads } = stage()
    const paying = pay()
    flow.leave()
    await paying
    expect(loads).toHaveLength(1)
    expect(flow.state().at).toBe('loading')
    flow.arrive()
    expect(flow.state()).toEqual({ at: 'untouched', order, reason: 'interrupted' })
    await pay()
    expect(opened).toHaveLength(1)
  })

  test('while the script loads opens nothing', async () => {
    let finish: (loading: SnapLoading) => void = () => undefined
    const { flow, pay, opened } = stage({
      loadSnap: () => new Promise((resolve) => (finish = resolve)),
    })
    await pay()
    flow.leave()
    finish(loaded)
    await turn()
    expect(opened).toEqual([])
    expect(isBusy(flow.state())).toBe(true)
    flow.arrive()
    expect(isBusy(flow.state())).toBe(false)
  })

  test('for the gateway’s page and coming back asks the server', async () => {
    const { flow, pay } = stage({}, [])
    await pay(async () => ({ type: 'obtained', order: hosted }))
    flow.leave()
    flow.arrive()
    await turn()
    expect(flow.state().at).toBe('paid')
  })
})
