// @ts-nocheck
import type { CheckoutBody } from '../../src/features/checkout/checkout-schema.ts'
import { orderSummarySchema } from '../../src/features/checkout/summary-schema.ts'
import { mayPay, type PaymentState } from '../../src/features/payment/payment-machine.ts'
import type { Order } from '../../mocks/domain/order/order.ts'
import { orderStanding } from '../../mocks/domain/subscription/standing.ts'
import { ApiLine, START } from './api-line.ts'
import { BuyerTab } from './buyer-tab.ts'
import type { Reached } from './reached.ts'
import { FakeClock } from './scripted-page.ts'

/** Milliseconds in which a payment has to come to wait for something; digests are made on another thread. */
const PATIENCE = 5000

const ADDRESS = {
  first_name: 'Sari',
  email: 'demo@notefiber.test',
  phone: '+62 812 3456 7890',
  address_line1: 'Jalan Braga 1',
  country: 'ID',
  state: '32',
  city: '32.73',
  postal_code: '40111',
}

/** One buyer, one wish, two tabs, and all that may come between. */
export class Life {
  readonly clock: FakeClock
  readonly line: ApiLine
  readonly tabs: readonly [BuyerTab, BuyerTab]
  readonly #wrongs: string[] = []
  /** Orders that ended unpaid: an old code of theirs may still be paid by the buyer's own doing. */
  readonly #ended = new Set<string>()

  private constructor(parts: {
    clock: FakeClock
    line: ApiLine
    reached: Reached
    body: CheckoutBody
  }) {
    this.clock = parts.clock
    this.line = parts.line
    const ports = {
      ...parts,
      onState: (state: PaymentState, tab: BuyerTab) => {
        parts.reached.noteState(state)
        this.#judge(state, tab)
      },
    }
    this.tabs = [new BuyerTab(ports), new BuyerTab(ports)]
  }

  static async begin(reached: Reached): Promise<Life> {
    const clock = new FakeClock(START)
    const line = await ApiLine.begin(clock)
    const path = '/api/payment/summary?plan=pro&period=month'
    const summary = await line.app({ schema: orderSummarySchema, method: 'get', path }, 'answered')
    const { planId: plan_id, summaryVersion: summary_version } = summary
    return new Life({ clock, line, reached, body: { ...ADDRESS, plan_id, summary_version } })
  }

  get orders(): readonly Order[] {
    return this.line.world.orders
  }

  get newestOrder(): Order | undefined {
    return this.orders.at(-1)
  }

  tabOf(number: number): BuyerTab {
    return this.tabs[number % 2] ?? this.tabs[0]
  }

  /** Lets everything happen that needs no further step, and holds it against the rules. */
  async settle(): Promise<void> {
    const giveUpAt = performance.now() + PATIENCE
    while (!this.tabs.every((tab) => tab.isQuiet())) {
      if (performance.now() > giveUpAt)
        throw new Error(`nothing is on its way any more: ${this.describe()}`)
      await new Promise((resolve) => setImmediate(resolve))
    }
    this.#check()
    const [first] = this.#wrongs
    if (first !== undefined) throw new Error(`${first}: ${this.describe()}`)
  }

  describe(): string {
    const tabs = this.tabs.map(
      ({ state, screen, held }) => `${screen.at}/${state?.at ?? 'no action'}/${held.length} calls`,
    )
    const orders = this.orders.map(({ id, status }) => `${id} ${status}`)
    return [...tabs, ...orders].join(', ')
  }

  isPaid(): boolean {
    return this.orders.some((order) => this.#isOpenedBy(order))
  }

  #isOpenedBy(order: Order): boolean {
    return isPaidFor(order) && orderStanding(this.line.world, order) !== 'pending_payment'
  }

  #check(): void {
    for (const tab of this.tabs) {
      if (tab.page.refusals.length > 0) this.#wrongs.push('a second popup was opened')
      if (tab.page.inView && tab.state?.at !== 'paying') this.#wrongs.push('a popup nobody follows')
    }
    if (this.line.keyConflicts > 0) this.#wrongs.push('a key came with another body')
    const open = this.orders.filter(({ status }) =>
      ['pending_payment', 'processing'].includes(status),
    )
    if (open.length > 1) this.#wrongs.push('two open orders')
    for (const { id, status } of this.orders) {
      if (['expired', 'cancelled', 'failed', 'refunded'].includes(status)) this.#ended.add(id)
    }
    const charged = this.orders.filter(({ id }) => this.#chargesOf(id) > 0)
    if (charged.filter(({ id }) => !this.#ended.has(id)).length > 1)
      this.#wrongs.push('two charged orders for one wish')
    if (charged.some(({ id }) => this.#chargesOf(id) > 1))
      this.#wrongs.push('one order charged twice')
  }

  #chargesOf(orderId: string): number {
    return this.line.world.transactions.filter(
      ({ orderId: of, status, fraudStatus }) =>
        of === orderId && fraudStatus === 'accept' && ['capture', 'settlement'].includes(status),
    ).length
  }

  /** What a payment shows has to be what the server's own order says at that moment. */
  #judge(state: PaymentState, { isAway }: BuyerTab): void {
    if (state.at === 'refused') {
      const { failure } = state
      const isConflict = failure.kind === 'rejected' && failure.type === 'IDEMPOTENCY_CONFLICT'
      if (isConflict || failure.kind === 'unexpected') this.#wrongs.push('a key conflict was shown')
    }
    if (state.at === 'paying' && isAway) this.#wrongs.push('a popup opened on a page that was left')
    if (!('orderId' in state)) return
    const order = this.orders.find(({ id }) => id === state.orderId)
    if (!order) return void this.#wrongs.push('an order that the server does not have')
    const truth = {
      paid: this.#isOpenedBy(order),
      activating: isPaidFor(order) && !this.#isOpenedBy(order),
      waiting: order.status === 'pending_payment' && order.payment !== undefined,
    }
    const isTrue =
      state.at in truth
        ? truth[state.at as keyof typeof truth]
        : ['found', 'unknown', 'checking'].includes(state.at) || state.at === order.status
    if (!isTrue) this.#wrongs.push(`${state.at} was shown of an order that is ${order.status}`)
  }
}

function isPaidFor({ status }: Order): boolean {
  return status === 'paid' || status === 'partially_refunded'
}

export function canPress(tab: BuyerTab): boolean {
  return tab.state !== undefined && mayPay(tab.state) && !tab.isAway
}
