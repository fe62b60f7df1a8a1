import { HOUR, MINUTE, SECOND } from '../calendar.ts'
import { deny, expire, fail, refund, settle } from '../gateway/transaction-moves.ts'
import { cancelOrder } from '../order/order-ending.ts'
import { rejectRefund, requestRefund } from '../order/refund-request.ts'
import { ACCEPTED_CARD, type Story } from '../scenario-story.ts'
import {
  ago,
  BCA,
  buyByCard,
  buyByVa,
  chosen,
  daysAgo,
  PERMATA,
  type Plot,
  renewByVa,
} from './plot.ts'

const CHALLENGED_CARD = { payment_type: 'credit_card', card_number: '4511111111111117' } as const
const DENIED_CARD = { payment_type: 'credit_card', card_number: '4911111111111113' } as const

/** A code that waits for money. */
const waiting = { opens: '/orders/$order', startsAt: ago(MINUTE) }

export const orderPlots = {
  'order-untouched': {
    about: 'Placed, no method chosen yet',
    opens: '/orders/$order',
    startsAt: ago(5 * MINUTE),
    tell: async (story) => void story.order('plan_pro_month'),
  },
  'va-pending': {
    about: 'A BCA virtual account waits for the money',
    opens: '/orders/$order',
    startsAt: ago(10 * MINUTE),
    ...chosen(BCA, 'plan_pro_year'),
  },
  'bni-pending': {
    about: 'A BNI virtual account waits for the money',
    ...waiting,
    ...chosen({ payment_type: 'bank_transfer', bank: 'bni' }),
  },
  'bri-pending': {
    about: 'A BRI virtual account waits for the money',
    ...waiting,
    ...chosen({ payment_type: 'bank_transfer', bank: 'bri' }),
  },
  'permata-pending': {
    about: 'A Permata virtual account waits for the money',
    ...waiting,
    ...chosen(PERMATA),
  },
  'mandiri-pending': {
    about: 'A Mandiri bill waits for the money',
    ...waiting,
    ...chosen({ payment_type: 'echannel' }),
  },
  'gopay-pending': {
    about: 'GoPay was chosen on a phone: a link into its app',
    ...waiting,
    ...chosen({ payment_type: 'gopay', mode: 'deeplink' }),
  },
  'shopeepay-pending': {
    about: 'ShopeePay was chosen on a phone: a link into its app',
    ...waiting,
    ...chosen({ payment_type: 'shopeepay', mode: 'deeplink' }),
  },
  'qris-pending': {
    about: 'A QR code waits to be scanned',
    ...waiting,
    ...chosen({ payment_type: 'qris' }),
  },
  'indomaret-pending': {
    about: 'A payment code for an Indomaret till',
    ...waiting,
    ...chosen({ payment_type: 'cstore', store: 'indomaret' }),
  },
  'alfamart-pending': {
    about: 'A payment code for an Alfamart till',
    ...waiting,
    ...chosen({ payment_type: 'cstore', store: 'alfamart' }),
  },
  'card-denied': {
    about: 'The card was denied; the order can still be paid',
    ...waiting,
    ...chosen(DENIED_CARD),
  },
  processing: {
    about: 'The card payment is under review',
    ...waiting,
    ...chosen(CHALLENGED_CARD),
  },
  'order-without-token': {
    about: 'Placed, and the gateway gives no page to pay it on',
    opens: '/orders/$order',
    startsAt: ago(5 * MINUTE),
    tell: async (story) => void story.order('plan_pro_month'),
    settings: { snapAnswer: 'none' },
  },
  'order-gateway-down': {
    about: 'A code waits while the gateway cannot be asked',
    ...waiting,
    ...chosen(BCA),
    settings: { gateway: 'down' },
  },
  'notification-lost': {
    about: 'The money is in, but the API never heard of it: asking the gateway finds it',
    ...waiting,
    tell: async (story) => {
      const order = story.order('plan_pro_month')
      await story.choose(order, BCA)
      story.world.settings.notificationCopies = 0
      await story.happen(order, settle)
      story.world.settings.notificationCopies = 1
    },
  },
  'paid-activating': {
    about: 'The money is in, the plan opens in five minutes',
    opens: '/orders/$order',
    startsAt: ago(10 * SECOND),
    tell: async (story) => {
      story.world.settings.activationDelayMs = 5 * MINUTE
      await story.choose(story.order('plan_pro_month'), ACCEPTED_CARD)
      story.world.settings.activationDelayMs = 0
    },
  },
  paid: {
    about: 'Paid by QRIS, the plan is open',
    ...waiting,
    tell: async (story) => {
      const order = story.order('plan_pro_month')
      await story.choose(order, { payment_type: 'qris' })
      await story.happen(order, settle)
    },
  },
  'paid-late': {
    about: 'The money came after the code had expired',
    opens: '/orders/$order',
    startsAt: daysAgo(2),
    tell: async (story) => {
      const order = story.order('plan_pro_month')
      await story.choose(order, BCA)
      await story.happen(order, expire)
      await story.pass(HOUR)
      await story.happen(order, settle)
    },
  },
  'payment-failed': {
    about: 'The gateway gave the payment up',
    opens: '/orders/$order',
    startsAt: ago(HOUR),
    tell: async (story) => {
      const order = story.order('plan_pro_month')
      await story.choose(order, BCA)
      await story.happen(order, fail)
    },
  },
  failed: {
    about: 'The bank took the money back after the payment',
    opens: '/orders/$order',
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
    about: 'Nobody paid in time',
    opens: '/orders/$order',
    startsAt: daysAgo(2),
    tell: async (story) => {
      const order = story.order('plan_pro_month')
      await story.choose(order, BCA)
      await story.happen(order, expire)
    },
  },
  cancelled: {
    about: 'The buyer gave the order up',
    opens: '/orders/$order',
    startsAt: ago(HOUR),
    tell: async (story) => {
      const order = story.order('plan_pro_month')
      await story.choose(order, BCA)
      cancelOrder(story.world, order)
    },
  },
  'refund-requested': {
    about: 'A refund was asked for',
    opens: '/app/billing',
    startsAt: daysAgo(3),
    tell: async (story) => void (await askForRefund(story)),
  },
  'refund-rejected': {
    about: 'A refund was refused',
    opens: '/app/billing',
    startsAt: daysAgo(3),
    tell: async (story) => rejectRefund(story.world, (await askForRefund(story)).requestId),
  },
  refunded: {
    about: 'The refund was approved: all is given back, and the plan is closed',
    opens: '/orders/$order',
    startsAt: daysAgo(3),
    tell: async (story) => {
      const { order } = await askForRefund(story)
      await story.happen(order, refund)
    },
  },
  'partially-refunded': {
    about: 'A part was given back; the plan stays open',
    opens: '/orders/$order',
    startsAt: daysAgo(3),
    tell: async (story) => {
      const order = await buyByCard(story)
      await story.happen(order, (world, transaction) => refund(world, transaction, 100_000))
    },
  },
  'many-orders': {
    about: 'Two years of monthly renewals: several pages of orders',
    opens: '/orders',
    startsAt: daysAgo(775),
    tell: async (story) => {
      cancelOrder(story.world, story.order('plan_plus_month'))
      await buyByVa(story, 'plan_plus_month')
      for (let month = 0; month < 25; month += 1) await renewByVa(story)
    },
  },
} satisfies Record<string, Plot>

async function askForRefund(story: Story) {
  const order = await buyByCard(story)
  const { id } = requestRefund(story.world, story.sari, {
    order_id: order.id,
    reason: 'Ternyata saya tidak memerlukannya.',
  })
  return { order, requestId: id }
}
