import { DAY, HOUR } from '../calendar.ts'
import { settle } from '../gateway/transaction-moves.ts'
import { keepTokenAlive } from '../order/order-token.ts'
import type { Story } from '../scenario-story.ts'
import { openRenewal } from '../subscription/renewal.ts'
import { actOnSubscription } from '../subscription/subscription-actions.ts'
import { periodEnd, runningSubscription } from '../subscription/subscription.ts'
import { BCA, buyByCard, buyByVa, daysAgo, monthEnding, type Plot, yearEnding } from './plot.ts'

const billing = { opens: '/app/billing' }

/** Paid by transfer, so that the next period is for the person to pay. */
const proByVa = { ...billing, tell: async (story: Story) => void (await buyByVa(story)) }

export const subscriptionPlots = {
  'pro-active': {
    about: 'Pro by the month, renewed from a card',
    opens: '/app',
    startsAt: daysAgo(10),
    tell: async (story) => void (await buyByCard(story)),
  },
  'plus-active': {
    about: 'Plus by the month, renewed by hand',
    ...billing,
    startsAt: daysAgo(10),
    tell: async (story) => void (await buyByVa(story, 'plan_plus_month')),
  },
  'gopay-active': {
    about: 'Pro by the month, renewed from GoPay',
    ...billing,
    startsAt: daysAgo(10),
    tell: async (story) => {
      const order = story.order('plan_pro_month')
      await story.choose(order, { payment_type: 'gopay', mode: 'deeplink' })
      await story.happen(order, settle)
    },
  },
  'pro-yearly': {
    about: 'Pro by the year, renewed by hand',
    ...billing,
    startsAt: daysAgo(100),
    tell: async (story) => void (await buyByVa(story, 'plan_pro_year')),
  },
  'team-active': {
    about: 'The biggest plan, by the year',
    ...billing,
    startsAt: daysAgo(40),
    tell: async (story) => void (await buyByCard(story, 'plan_team_year')),
  },
  upgraded: {
    about: 'Moved up from Plus with credit, which the receipt shows',
    opens: '/orders/$order',
    startsAt: daysAgo(10),
    tell: async (story) => {
      await buyByVa(story, 'plan_plus_month')
      await story.pass(9 * DAY)
      await buyByCard(story)
    },
  },
  'cancel-scheduled': {
    about: 'Cancelled, open until the period’s end; can be resumed',
    ...billing,
    startsAt: daysAgo(10),
    tell: async (story) => {
      await buyByVa(story)
      actOnSubscription(story.world, story.sari, { action: 'cancel' })
    },
  },
  'cancel-ended': {
    about: 'Cancelled and over: back on the free plan',
    ...billing,
    startsAt: monthEnding(-3 * DAY),
    tell: async (story) => {
      await buyByVa(story)
      actOnSubscription(story.world, story.sari, { action: 'cancel' })
    },
  },
  'downgrade-scheduled': {
    about: 'Plus begins when this period of Pro ends',
    ...billing,
    startsAt: daysAgo(10),
    tell: async (story) => changeTo(story, 'plan_plus_month'),
  },
  'downgrade-due': {
    about: 'The same within the last week: the order for Plus is ready',
    ...billing,
    startsAt: monthEnding(4 * DAY),
    tell: async (story) => changeTo(story, 'plan_plus_month'),
  },
  'year-to-month': {
    about: 'Monthly Pro begins when this year of it ends',
    ...billing,
    startsAt: daysAgo(100),
    tell: async (story) => {
      await buyByVa(story, 'plan_pro_year')
      actOnSubscription(story.world, story.sari, { action: 'change', plan_id: 'plan_pro_month' })
    },
  },
  'renewal-due': {
    about: 'The period ends within a week: the renewal order is ready',
    ...proByVa,
    startsAt: monthEnding(4 * DAY),
  },
  'renewal-waiting': {
    about: 'The renewal’s virtual account waits for the money',
    ...billing,
    startsAt: monthEnding(4 * DAY),
    tell: async (story, now) => {
      await buyByVa(story)
      await story.until(now - HOUR)
      const order = openRenewal(story.world, story.sari.id)
      if (!order) throw new Error('no renewal order is open')
      keepTokenAlive(story.world, order)
      await story.choose(order, BCA)
    },
  },
  'auto-renewed': {
    about: 'The card was charged for the next month two days ago',
    ...billing,
    startsAt: monthEnding(-2 * DAY),
    tell: async (story) => void (await buyByCard(story)),
  },
  'auto-renewal-failed': {
    about: 'The card was denied at the period’s end: grace, to be paid by hand',
    ...billing,
    startsAt: monthEnding(-2 * DAY),
    tell: async (story) => {
      await buyByCard(story)
      story.world.settings.autoRenewal = 'fails'
    },
  },
  grace: {
    about: 'The period ended a few days ago; all is open for seven days',
    ...proByVa,
    startsAt: monthEnding(-3 * DAY),
  },
  'grace-last-day': {
    about: 'The last day of grace',
    ...billing,
    startsAt: yearEnding(-6 * DAY + 2 * HOUR),
    tell: async (story) => void (await buyByVa(story, 'plan_pro_year')),
  },
  suspended: {
    about: 'Grace is over: notes can be read and exported',
    ...proByVa,
    startsAt: monthEnding(-12 * DAY),
  },
  'subscription-expired': {
    about: 'Thirty days after the end: the free plan',
    ...proByVa,
    startsAt: monthEnding(-35 * DAY),
  },
  'came-back': {
    about: 'Bought again after everything had expired',
    ...billing,
    startsAt: daysAgo(90),
    tell: async (story) => {
      const first = await buyByVa(story)
      const running = runningSubscription(story.world, first.accountId)
      await story.until((running ? periodEnd(running) : 0) + 40 * DAY)
      await buyByVa(story, 'plan_plus_month')
    },
  },
} satisfies Record<string, Plot>

async function changeTo(story: Story, planId: string): Promise<void> {
  await buyByVa(story)
  actOnSubscription(story.world, story.sari, { action: 'change', plan_id: planId })
}
