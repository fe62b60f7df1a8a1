// @ts-nocheck
import { DAY, HOUR, MINUTE, SECOND } from './calendar.ts'
import { deny, expire, refund, settle } from './gateway/transaction-moves.ts'
import { cancelOrder } from './order/order-ending.ts'
import { keepTokenAlive } from './order/order-token.ts'
import { requestRefund } from './order/refund-request.ts'
import { ACCEPTED_CARD, monthEndingAt, type Story } from './scenario-story.ts'
import { actOnSubscription } from './subscription/subscription-actions.ts'
import { openRenewal } from './subscription/renewal.ts'
import { periodEnd, runningSubscription } from './subscription/subscription.ts'
import { countUse } from './workspace/usage.ts'

export interface Plot {
  /** When the story begins, seen from now. */
  startsAt?: (now: number) => number
  tell?: (story: Story) => Promise<void>
  isSignedOut?: true
}

const VA = { payment_type: 'bank_transfer', bank: 'bca' } as const
const PERMATA = { payment_type: 'bank_transfer', bank: 'permata' } as const
const QRIS = { payment_type: 'qris' } as const
const CHALLENGED_CARD = { payment_type: 'credit_card', card_number: '4511111111111117' } as const
const DENIED_CARD = { payment_type: 'credit_card', card_number: '4911111111111113' } as const

const ago = (span: number) => (now: number) => now - span

/** Every state that a screen can be in, told as somebody's story. */
export const PLOTS = {
  'signed-out': { isSignedOut: true },
  fresh: {},
  'free-at-ai-limit': {
    tell: async ({ world, sari }) => {
      for (let chat = 0; chat < 5; chat += 1) countUse(world, sari, 'ai_chat')
    },
  },
  'va-pending': {
    startsAt: ago(10 * MINUTE),
    tell: async (story) => void (await story.choose(story.order('plan_pro_year'), VA)),
  },
  'qris-pending': {
    startsAt: ago(MINUTE),
    tell: async (story) => void (await story.choose(story.order('plan_pro_month'), QRIS)),
  },
  'card-denied': {
    startsAt: ago(MINUTE),
    tell: async (story) => void (await story.choose(story.order('plan_pro_month'), DENIED_CARD)),
  },
  processing: {
    startsAt: ago(MINUTE),
    tell: async (story) =>
      void (await story.choose(story.order('plan_pro_month'), CHALLENGED_CARD)),
  },
  'paid-activating': {
    startsAt: ago(10 * SECOND),
    tell: async (story) => {
      story.world.settings.activationDelayMs = 5 * MINUTE
      await story.choose(story.order('plan_pro_month'), ACCEPTED_CARD)
      story.world.settings.activationDelayMs = 0
    },
  },
  failed: {
    startsAt: ago(HOUR),
    tell: async (story) => {
      const order = story.order('plan_pro_month')
      await story.choose(order, PERMATA)
      await story.happen(order, settle)
      await story.pass(3 * MINUTE)
      await story.happen(order, deny)
    },
  },
  expired: {
    startsAt: ago(2 * DAY),
    tell: async (story) => {
      const order = story.order('plan_pro_month')
      await story.choose(order, VA)
      await story.happen(order, expire)
    },
  },
  cancelled: {
    startsAt: ago(HOUR),
    tell: async (story) => {
      const order = story.order('plan_pro_month')
      await story.choose(order, VA)
      cancelOrder(story.world, order)
    },
  },
  'pro-active': {
    startsAt: ago(10 * DAY),
    tell: async (story) => void (await story.choose(story.order('plan_pro_month'), ACCEPTED_CARD)),
  },
  'plus-active': {
    startsAt: ago(10 * DAY),
    tell: (story) => buyByVa(story, 'plan_plus_month'),
  },
  'team-active': {
    startsAt: ago(40 * DAY),
    tell: async (story) => void (await story.choose(story.order('plan_team_year'), ACCEPTED_CARD)),
  },
  'cancel-scheduled': {
    startsAt: ago(10 * DAY),
    tell: async (story) => {
      await buyByVa(story, 'plan_pro_month')
      actOnSubscription(story.world, story.sari, { action: 'cancel' })
    },
  },
  'downgrade-scheduled': {
    startsAt: ago(10 * DAY),
    tell: async (story) => {
      await buyByVa(story, 'plan_pro_month')
      const change = { action: 'change', plan_id: 'plan_plus_month' }
      actOnSubscription(story.world, story.sari, change)
    },
  },
  'refund-requested': {
    startsAt: ago(3 * DAY),
    tell: (story) => askForRefund(story),
  },
  refunded: {
    startsAt: ago(3 * DAY),
    tell: async (story) => {
      await askForRefund(story)
      const [order] = story.world.orders
      if (order) await story.happen(order, refund)
    },
  },
  'partially-refunded': {
    startsAt: ago(3 * DAY),
    tell: async (story) => {
      const order = story.order('plan_pro_month')
      await story.choose(order, ACCEPTED_CARD)
      await story.happen(order, (world, transaction) => refund(world, transaction, 100_000))
    },
  },
  'renewal-due': monthlyByVa((now) => now + 4 * DAY),
  grace: monthlyByVa((now) => now - 3 * DAY),
  suspended: monthlyByVa((now) => now - 12 * DAY),
  'subscription-expired': monthlyByVa((now) => now - 35 * DAY),
  'many-orders': {
    startsAt: ago(775 * DAY),
    tell: async (story) => {
      cancelOrder(story.world, story.order('plan_plus_month'))
      await buyByVa(story, 'plan_plus_month')
      for (let month = 0; month < 25; month += 1) await renewByVa(story)
    },
  },
} satisfies Record<string, Plot>

function monthlyByVa(endsAt: (now: number) => number): Plot {
  return {
    // A minute for the buyer to pay in, before the day turns.
    startsAt: (now) => monthEndingAt(endsAt(now)) - MINUTE,
    tell: (story) => buyByVa(story, 'plan_pro_month'),
  }
}

async function buyByVa(story: Story, planId: string): Promise<void> {
  const order = story.order(planId)
  await story.choose(order, VA)
  await story.happen(order, settle)
}

async function renewByVa(story: Story): Promise<void> {
  const running = runningSubscription(story.world, story.sari.id)
  if (!running) return
  await story.until(periodEnd(running) - 2 * DAY)
  const order = openRenewal(story.world, story.sari.id)
  if (!order) return
  keepTokenAlive(story.world, order)
  await story.choose(order, VA)
  await story.happen(order, settle)
}

async function askForRefund(story: Story): Promise<void> {
  const order = story.order('plan_pro_month')
  await story.choose(order, ACCEPTED_CARD)
  requestRefund(story.world, story.sari, {
    order_id: order.id,
    reason: 'Ternyata saya tidak memerlukannya.',
  })
}
