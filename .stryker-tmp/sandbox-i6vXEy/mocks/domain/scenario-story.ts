// @ts-nocheck
import type { Account } from './account/account.ts'
import { openAccount } from './account/sign-in.ts'
import { addPeriod, DAY, SECOND } from './calendar.ts'
import { applyDue } from './due/world-advance.ts'
import { chooseMethod } from './gateway/charging.ts'
import type { Choice } from './gateway/payment-means.ts'
import { pageOf } from './gateway/snap-page.ts'
import { latestTransaction, type Transaction } from './gateway/transaction.ts'
import { placeOrder } from './order/checkout.ts'
import type { Order } from './order/order.ts'
import { planById } from './plan/plan-catalogue.ts'
import { quote } from './plan/quote.ts'
import { addNote, addNotebook } from './workspace/workspace.ts'
import { emptyWorld, type World } from './world.ts'

export const DEMO = {
  email: 'demo@notefiber.test',
  password: 'catatan-rapi',
  fullName: 'Sari',
} as const

/** Sari's billing address, as a checkout takes it. */
export const ADDRESS = {
  first_name: DEMO.fullName,
  email: DEMO.email,
  phone: '+62 812 3456 7890',
  address_line1: 'Jalan Braga 1',
  country: 'ID',
  state: '32',
  city: '32.73',
  postal_code: '40111',
}

export const ACCEPTED_CARD: Choice = {
  payment_type: 'credit_card',
  card_number: '4811111111111114',
}

export interface StoryStart {
  seed: number
  startsAt: number
  appOrigin: string
}

/** Tells a scenario by the domain's own verbs, so that no scenario is a state that could not come about. */
export class Story {
  readonly world: World
  readonly sari: Account
  readonly #appOrigin: string

  private constructor(world: World, sari: Account, appOrigin: string) {
    this.world = world
    this.sari = sari
    this.#appOrigin = appOrigin
  }

  static async begin({ seed, startsAt, appOrigin }: StoryStart): Promise<Story> {
    const world = emptyWorld(seed, startsAt)
    const sari = await openAccount(world, DEMO)
    const { id } = addNotebook(world, sari, { title: 'Rapat mingguan' })
    for (const [title, content] of NOTES) {
      addNote(world, sari, { notebookId: id, body: { title, content } })
    }
    return new Story(world, sari, appOrigin)
  }

  async until(moment: number): Promise<void> {
    await applyDue(this.world, Math.max(moment, this.world.now))
  }

  async pass(span: number): Promise<void> {
    await this.until(this.world.now + span)
  }

  order(planId: string): Order {
    const offer = quote(this.world, { plan: planById(this.world, planId), account: this.sari })
    const body = { ...ADDRESS, plan_id: planId, summary_version: offer.version }
    return placeOrder(this.world, this.sari, {
      body,
      finishUrl: `${this.#appOrigin}/payment/callback`,
    })
  }

  /** Chooses a method and lets the notification arrive. */
  async choose(order: Order, choice: Choice): Promise<Transaction> {
    const page = pageOf(this.world, order.token ?? '')
    if (!page) throw new Error(`${order.id} has no page`)
    const transaction = chooseMethod(this.world, page, choice)
    await this.pass(5 * SECOND)
    return transaction
  }

  /** Something happens to the latest payment of an order, and its notification arrives. */
  async happen(
    order: Order,
    verb: (world: World, transaction: Transaction) => unknown,
  ): Promise<void> {
    const transaction = latestTransaction(this.world, order.id)
    if (!transaction) throw new Error(`${order.id} has no payment`)
    verb(this.world, transaction)
    await this.pass(5 * SECOND)
  }
}

/** The start of a month whose end comes at or shortly before the given moment. */
export function monthEndingAt(end: number): number {
  const starts = Array.from({ length: 8 }, (_, index) => end - (27 + index) * DAY)
  return starts.find((start) => addPeriod(start, 'month') <= end) ?? end - 34 * DAY
}

const NOTES = [
  ['Agenda Senin', 'Bahas target kuartal, jadwal rilis, dan anggaran perjalanan.'],
  ['Ide nama produk', 'Pendek, mudah diucapkan, belum dipakai orang lain.'],
] as const
