// @ts-nocheck
import { settle } from '../gateway/transaction-moves.ts'
import { keepTokenAlive } from '../order/order-token.ts'
import type { Order } from '../order/order.ts'
import { planById } from '../plan/plan-catalogue.ts'
import { quote } from '../plan/quote.ts'
import { ACCEPTED_CARD, Story } from '../scenario-story.ts'
import { openRenewal } from './renewal.ts'
import { standingOf } from './standing.ts'
import { actOnSubscription } from './subscription-actions.ts'
import { periodEnd, runningSubscription } from './subscription.ts'

export const BCA = { payment_type: 'bank_transfer', bank: 'bca' } as const

/** A story told from the side of the one who pays, for tests. */
export class SubscriberStory {
  readonly story: Story

  private constructor(story: Story) {
    this.story = story
  }

  static async begin(startsAt = '2026-02-12T10:00:00+07:00'): Promise<SubscriberStory> {
    const appOrigin = 'https://app.notefiber.test'
    return new SubscriberStory(
      await Story.begin({ seed: 1, startsAt: Date.parse(startsAt), appOrigin }),
    )
  }

  async payByVa(order: Order): Promise<Order> {
    keepTokenAlive(this.story.world, order)
    await this.story.choose(order, BCA)
    await this.story.happen(order, settle)
    return order
  }

  buyByVa(planId: string): Promise<Order> {
    return this.payByVa(this.story.order(planId))
  }

  /** Renews by itself. */
  async buyByCard(planId: string): Promise<Order> {
    const order = this.story.order(planId)
    await this.story.choose(order, ACCEPTED_CARD)
    return order
  }

  act(body: object): void {
    actOnSubscription(this.story.world, this.story.sari, body)
  }

  standing() {
    return standingOf(this.story.world, this.story.sari)
  }

  /** The end of the period that runs; not a number without one. */
  end(): number {
    const running = runningSubscription(this.story.world, this.story.sari.id)
    return running ? periodEnd(running) : Number.NaN
  }

  renewal(): Order | undefined {
    return openRenewal(this.story.world, this.story.sari.id)
  }

  theRenewal(): Order {
    const order = this.renewal()
    if (!order) throw new Error('no renewal order is open')
    return order
  }

  lastOrder(): Order {
    const order = this.story.world.orders.at(-1)
    if (!order) throw new Error('there is no order')
    return order
  }

  offer(planId: string) {
    const { world, sari } = this.story
    return quote(world, { plan: planById(world, planId), account: sari })
  }

  charges(): number {
    return this.story.world.counters.charges
  }
}
