// @ts-nocheck
import type { CheckoutBody } from '../../src/features/checkout/checkout-schema.ts'
import { placedOrderSchema } from '../../src/features/checkout/checkout-schema.ts'
import { createIdempotencyKeys } from '../../src/features/checkout/idempotency-keys.ts'
import { placeOrder } from '../../src/features/checkout/place-order.ts'
import { type Order, orderSchema } from '../../src/features/orders/order-schema.ts'
import { isPayable, standingOf } from '../../src/features/orders/order-standing.ts'
import { reopenOrder } from '../../src/features/payment/order-reopening.ts'
import { createPaymentFlow, type PaymentFlow } from '../../src/features/payment/payment-flow.ts'
import { advance, isBusy, type PaymentState } from '../../src/features/payment/payment-machine.ts'
import type { SnapLoading } from '../../src/features/payment/snap-loader.ts'
import { openSnap } from '../../src/features/payment/snap-popup.ts'
import { type ApiLine, type Call, type Fate, gatewayHosts } from './api-line.ts'
import type { Reached } from './reached.ts'
import { type FakeClock, ScriptedPage } from './scripted-page.ts'

type Screen = { readonly at: 'checkout' } | { readonly at: 'order'; readonly orderId: string }

/** A call or a script on its way; its fate is decided by a later step. */
interface Held {
  readonly of: PaymentFlow
  /** Lets the API act on a call whose page has gone. */
  readonly actUnheard: () => Promise<unknown>
  readonly end: (fate: Fate) => Promise<void>
}

export interface TabPorts {
  readonly line: ApiLine
  readonly clock: FakeClock
  readonly reached: Reached
  readonly body: CheckoutBody
  /** Told of each state that a flow gets into. */
  readonly onState: (state: PaymentState, tab: BuyerTab) => void
}

/** One tab of the buyer: its storage, its document, the screen in it and the payment of that screen. */
export class BuyerTab {
  readonly storage = memoryStorage()
  body: CheckoutBody
  page: ScriptedPage
  screen: Screen = { at: 'checkout' }
  flow: PaymentFlow | undefined
  /** The gateway's own page that the document left for. */
  leftFor: string | undefined
  isHidden = false
  /** The gateway told of a payment that the server does not know of yet. */
  isReported = false
  held: Held[] = []
  /** The flows of this document, the one of the screen last. */
  flows: PaymentFlow[] = []
  readonly #ports: TabPorts

  constructor(ports: TabPorts) {
    this.#ports = ports
    this.body = ports.body
    this.page = new ScriptedPage(ports.clock)
    this.#mount()
  }

  get state(): PaymentState | undefined {
    return this.flow?.state()
  }

  press(): void {
    const { flow, screen } = this
    if (flow === undefined || this.isAway) return
    const ports = { readOrder: this.#reader(flow), redirectHosts: gatewayHosts }
    void flow.pay(() =>
      screen.at === 'order'
        ? reopenOrder(screen.orderId, ports)
        : placeOrder(this.body, {
            ...ports,
            keys: createIdempotencyKeys(this.storage),
            postCheckout: (body, key) =>
              this.#hold(flow, {
                schema: placedOrderSchema,
                method: 'post',
                path: '/api/payment/checkout',
                body,
                key,
              }),
          }),
    )
  }

  get isAway(): boolean {
    return this.isHidden || this.leftFor !== undefined
  }

  /** The order's screen asks by itself, or because somebody pressed "check now". */
  async look(fate: Fate, how: 'read' | 'sync' | 'cancel'): Promise<void> {
    const { screen } = this
    if (screen.at !== 'order') return
    const path = `/api/orders/${screen.orderId}`
    const call = { schema: orderSchema, method: how === 'read' ? 'get' : 'post' } as const
    try {
      const full = { ...call, path: how === 'read' ? path : `${path}/${how}` }
      const order = await this.#ports.line.app(full, fate)
      if (how === 'sync') this.isReported = false
      this.#show(order)
    } catch {
      // The screen says so and offers to ask again; nothing moves.
    }
  }

  goTo(screen: Screen): void {
    this.#unmount()
    this.screen = screen
    this.isReported = false
    if (screen.at === 'checkout') this.#mount()
  }

  /** A new document on the same storage. What was on its way may have reached the API all the same. */
  async reload(acts: boolean, screen = this.screen): Promise<void> {
    const { held } = this
    this.#unmount()
    this.held = []
    this.flows = []
    if (acts) for (const call of held) await call.actUnheard()
    this.page = new ScriptedPage(this.#ports.clock)
    this.leftFor = undefined
    this.isHidden = false
    this.goTo(screen)
  }

  hide(): void {
    this.isHidden = true
    this.flow?.leave()
  }

  /** From the browser's cache, as it was. */
  comeBack(): void {
    this.isHidden = false
    this.leftFor = undefined
    this.flow?.arrive()
  }

  /** Nothing more happens by itself: each payment under way waits for a step. */
  isQuiet(): boolean {
    return this.flows.every((flow) => {
      const state = flow.state()
      if (!isBusy(state) || this.held.some(({ of }) => of === flow)) return true
      if (state.at === 'paying') return this.page.inView !== undefined
      // What is left alone stays where it is, until somebody comes back to it.
      const isLeft = this.isAway || flow !== this.flow
      return isLeft && (state.at === 'loading' || state.at === 'redirecting')
    })
  }

  #mount(): void {
    const { reached, onState } = this.#ports
    const flow: PaymentFlow = createPaymentFlow(
      {
        loadSnap: () => this.#loadSnap(flow),
        openPopup: (snap, token) =>
          openSnap(snap, {
            token,
            language: 'id',
            frameTitle: 'Pembayaran',
            watchdogMs: 15_000,
            window: this.page.window,
          }),
        readOrder: (orderId) => this.#reader(flow)(orderId),
        syncOrder: (orderId) => this.#reader(flow, 'sync')(orderId),
        leaveFor: (url) => {
          this.leftFor = url
          flow.leave()
        },
      },
      (state, event) => {
        reached.note(state, event)
        return advance(state, event)
      },
    )
    flow.subscribe(() => {
      const state = flow.state()
      if (state.at === 'checking') this.isReported = true
      onState(state, this)
      if (this.flow !== flow || this.screen.at !== 'checkout') return
      if ('orderId' in state && state.at !== 'unknown') {
        const { isReported } = this
        this.goTo({ at: 'order', orderId: state.orderId })
        this.isReported = isReported
      }
      if (state.at === 'refused') this.#takeNewPrice(state)
    })
    this.flow = flow
    this.flows.push(flow)
    flow.arrive()
  }

  #unmount(): void {
    this.flow?.leave()
    this.flow = undefined
  }

  /** As the order's screen does: its actions are there while the order can be paid. */
  #show(order: Order): void {
    const { screen } = this
    if (screen.at !== 'order' || order.orderId !== screen.orderId) return
    const payable = isPayable(standingOf(order))
    if (payable && this.flow === undefined) this.#mount()
    if (!payable) this.#unmount()
  }

  #takeNewPrice({ failure }: Extract<PaymentState, { at: 'refused' }>): void {
    if (failure.kind !== 'rejected' || failure.type !== 'PRICE_CHANGED') return
    const { summary_version } = failure.details as { summary_version: string }
    this.body = { ...this.body, summary_version }
  }

  #reader(flow: PaymentFlow, how: 'read' | 'sync' = 'read'): (orderId: string) => Promise<Order> {
    return async (orderId) => {
      const order = await this.#hold(flow, {
        schema: orderSchema,
        method: how === 'read' ? 'get' : 'post',
        path: `/api/orders/${orderId}${how === 'read' ? '' : '/sync'}`,
      })
      this.#show(order)
      return order
    }
  }

  #hold<T>(flow: PaymentFlow, call: Call & { schema: { _zod: { output: T } } }): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const held: Held = {
        of: flow,
        actUnheard: () => this.#ports.line.app(call, 'lost').catch(() => undefined),
        end: async (fate) => {
          this.held = this.held.filter((other) => other !== held)
          await this.#ports.line.app(call, fate).then((data) => resolve(data as T), reject)
        },
      }
      this.held.push(held)
    })
  }

  #loadSnap(flow: PaymentFlow): Promise<SnapLoading> {
    return new Promise((resolve) => {
      const held: Held = {
        of: flow,
        actUnheard: async () => undefined,
        end: async (fate) => {
          this.held = this.held.filter((other) => other !== held)
          const fails = fate === 'unreachable' || this.#ports.line.isOffline
          const loads = !fails && this.page.blocked !== 'script'
          resolve(loads ? { ok: true, snap: this.page.snap } : { ok: false, reason: 'blocked' })
        },
      }
      this.held.push(held)
    })
  }
}

function memoryStorage(): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  }
}
