import type { BillingMessages } from '../id/billing'

export const billing: BillingMessages = {
  title: 'Subscription and billing',
  intro: 'Your plan, how long it lasts, and what has been paid.',
  usage: 'Usage',
}
