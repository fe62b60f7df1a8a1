import type { Order } from '@/features/orders/order-schema'
import { standingOf } from '@/features/orders/order-standing'
import { failureOf, type Failure } from '@/shared/lib/failure'
import {
  advance,
  mayPay,
  type PayableOrder,
  type PaymentEvent,
  type PaymentState,
} from './payment-machine'
import type { SnapLoading } from './snap-loader'
import type { SnapOutcome, SnapPopup } from './snap-popup'
import type { Snap } from './snap'

/** How pressing "pay" ended on the API's side. */
export type Placement =
  | { readonly type: 'obtained'; readonly order: PayableOrder }
  | { readonly type: 'found'; readonly orderId: string }
  | { readonly type: 'refused'; readonly failure: Failure }

export interface PaymentPorts {
  readonly loadSnap: () => Promise<SnapLoading>
  readonly openPopup: (snap: Snap, token: string) => SnapPopup
  /** Asks the server where the order stands. */
  readonly readOrder: (orderId: string) => Promise<Order>
  /** Lets the server ask the gateway first. */
  readonly syncOrder: (orderId: string) => Promise<Order>
  /** Leaves the page for the gateway's own. */
  readonly leaveFor: (url: string) => void
}

export interface PaymentFlow {
  state(): PaymentState
  subscribe(listener: () => void): () => void
  /**
   * Starts a payment unless one is under way. `obtain` places the order or fetches the one that exists.
   * Resolves with how that went, or with nothing when the press did not count.
   */
  pay(obtain: () => Promise<Placement>): Promise<Placement | undefined>
  /** The page is shown, for the first time or again. */
  arrive(): void
  /** The page is being left: what is open is closed, and nothing opens on the next page. */
  leave(): void
}

/**
 * Runs the payment machine: each state's one effect, whose end is the next event. Whoever wants to see the events
 * hands in a machine that notes them.
 */
export function createPaymentFlow(ports: PaymentPorts, machine = advance): PaymentFlow {
  let state: PaymentState = { at: 'idle' }
  let snap: Snap | undefined
  let popup: SnapPopup | undefined
  let away = false
  const listeners = new Set<() => void>()

  function send(event: PaymentEvent) {
    const next = machine(state, event)
    if (next === state) return
    state = next
    for (const listener of listeners) listener()
    void enter(next)
  }

  async function enter(entered: PaymentState): Promise<void> {
    if (away && entered.at !== 'confirming') return undefined
    switch (entered.at) {
      case 'loading': {
        const loading = await loadTwice()
        if (loading.ok) snap = loading.snap
        if (away) return undefined
        return send({ type: loading.ok ? 'snapLoaded' : 'snapFailed' })
      }
      case 'paying': {
        const { snapToken } = entered.order
        if (snap === undefined || snapToken === undefined) {
          return send({ type: 'popupReported', outcome: 'unavailable' })
        }
        popup = ports.openPopup(snap, snapToken)
        return send({ type: 'popupReported', outcome: await popup.outcome })
      }
      case 'redirecting':
        return ports.leaveFor(entered.url)
      case 'confirming':
        return send(await confirm(entered.order.orderId, entered.outcome))
      default:
        return undefined
    }
  }

  /** One retry: a script that failed once often comes the second time. */
  async function loadTwice(): Promise<SnapLoading> {
    const first = await ports.loadSnap()
    return first.ok ? first : ports.loadSnap()
  }

  async function confirm(orderId: string, outcome: SnapOutcome): Promise<PaymentEvent> {
    try {
      const order = await ask(orderId, outcome)
      return { type: 'orderRead', standing: standingOf(order), denied: Boolean(order.failure) }
    } catch (error) {
      return { type: 'orderUnreadable', failure: failureOf(error) }
    }
  }

  /** The gateway also refuses what has been paid already; the server may not have heard of that. */
  async function ask(orderId: string, outcome: SnapOutcome): Promise<Order> {
    const synced =
      outcome === 'error' ? await ports.syncOrder(orderId).catch(() => undefined) : undefined
    return synced ?? ports.readOrder(orderId)
  }

  async function place(obtain: () => Promise<Placement>): Promise<Placement> {
    try {
      return await obtain()
    } catch (error) {
      return { type: 'refused', failure: failureOf(error) }
    }
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async pay(obtain) {
      if (!mayPay(state)) return undefined
      send({ type: 'payPressed' })
      const placement = await place(obtain)
      send(placementEvent(placement))
      return placement
    },
    arrive() {
      away = false
      send({ type: 'pageRestored' })
    },
    leave() {
      away = true
      popup?.dismiss()
    },
  }
}

function placementEvent(placement: Placement): PaymentEvent {
  switch (placement.type) {
    case 'obtained':
      return { type: 'orderObtained', order: placement.order }
    case 'found':
      return { type: 'orderFound', orderId: placement.orderId }
    case 'refused':
      return { type: 'orderRefused', failure: placement.failure }
  }
}
