import { plural } from '../../plural'
import type { BillingMessages } from '../id/billing'

export const billing: BillingMessages = {
  title: 'Subscription and billing',
  intro: 'Your plan, how long it lasts, and what has been paid.',
  sections: {
    plan: 'Your plan',
    usage: 'Usage',
    plans: 'Change plan',
    orders: 'Orders and receipts',
    refunds: 'Refunds',
  },
  name: (plan, period) => `${plan}, ${period}`,
  periods: { month: 'monthly', year: 'yearly', once: 'one payment' },
  free: 'Free, no payment',
  price: {
    month: (amount) => `${amount} a month, before VAT (PPN)`,
    year: (amount) => `${amount} a year, before VAT (PPN)`,
    once: (amount) => `${amount} once, before VAT (PPN)`,
  },
  state: {
    free: 'Free',
    unpaid: 'Waiting for payment',
    activating: 'Opening',
    renews: 'Active',
    lasts: 'Active',
    ends: 'Cancelled, still open',
    grace: 'Grace period',
    suspended: 'Suspended',
    expired: 'Expired',
    ended: 'Ended',
  },
  text: {
    free: 'You are on the free plan. Nothing is charged.',
    unpaid:
      'Your order is not paid yet. The plan opens by itself once the payment is in; until then the limits of the free plan apply.',
    activating:
      'Your payment is in and the plan is being opened. This usually takes a few minutes; the page follows.',
    renews: 'Everything in this plan is open, and the plan renews by itself.',
    lasts: 'Everything in this plan is open until the end of the period.',
    ends: 'Everything stays open until the end of the period. After that your account goes back to the free plan; your notes stay.',
    grace:
      'Your period has ended and is not renewed yet. Everything is still open during the grace period.',
    suspended:
      'The plan is suspended because it was not renewed. Your notes can still be read and exported. Renewing opens everything again.',
    expired:
      'This subscription has expired. Your account is on the free plan with its limits; your notes are still here.',
    ended:
      'This subscription has ended. Your account is on the free plan with its limits; your notes are still here.',
  },
  facts: {
    price: 'Price',
    end: {
      unpaid: 'Last period until',
      activating: 'Last period until',
      renews: 'Renews on',
      lasts: 'Active until',
      ends: 'Open until',
      grace: 'Period ended',
      suspended: 'Period ended',
      expired: 'Ended',
      ended: 'Ended',
    },
    graceEnd: 'Grace period until',
    renewal: 'Renewal',
  },
  renewal: {
    auto: 'Automatic, with the card or GoPay used last.',
    autoCard: (digits) => `Automatic, with the card that ends in ${digits}.`,
    autoWith: (method) => `Automatic, with the method used last: ${method}.`,
    autoFailed: 'The automatic charge has not gone through. Renew by hand, with any method.',
    manual: 'You renew it yourself. Only cards and GoPay can renew automatically.',
    manualWith: (method) =>
      `You renew it yourself: ${method} cannot be charged automatically. Only cards and GoPay can.`,
    off: 'Not renewed, and nothing more is charged.',
  },
  notes: {
    scheduled: (plan) => `Scheduled: change to ${plan}`,
    scheduledText: (date, plan) => `From ${date}. Until then ${plan} stays fully open.`,
    order: 'There is an order that is not paid yet.',
    refund: 'A refund is being looked at',
    refundText:
      'If everything is refunded, access to the plan ends at once. If only a part is, access goes on.',
  },
  actions: {
    resume: 'Resume subscription',
    renew: 'Renew',
    cancel: 'Cancel subscription',
    keep: (plan) => `Stay on ${plan}`,
    order: 'See the order',
    plans: 'See plans',
    calendar: 'Save to calendar',
  },
  done: {
    cancelled: 'The subscription is cancelled. Everything stays open until the end of the period.',
    resumed: 'The subscription goes on. Nothing changes.',
    scheduled: 'The change of plan is scheduled.',
    kept: 'The schedule is dropped. Your plan stays.',
  },
  failure: {
    stale: 'What you see is the last that we know. Try again to bring it up to date.',
    conflict: {
      title: 'Your subscription has changed',
      text: 'This request no longer fits. The page now shows how things are.',
    },
    orderPending: {
      title: 'There is an unfinished order',
      text: 'Finish or cancel that order first, then try again.',
    },
  },
  change: {
    schedule: {
      month: (plan) => `Schedule monthly ${plan}`,
      year: (plan) => `Schedule yearly ${plan}`,
    },
    isScheduled: 'Already scheduled.',
    resumeFirst: 'Resume the subscription first; then this plan can be scheduled.',
    title: (plan) => `Change to ${plan}?`,
    text: (plan, date) =>
      `${plan} stays fully open until ${date}. The change happens then, and can be undone until then.`,
    periodEnd: 'the end of the period',
    price: (price) => `The new price is ${price}.`,
    renewal: {
      auto: 'It is charged automatically when the period turns. Nothing is charged today.',
      manual:
        'You pay the renewal order yourself, from seven days before the period ends. Nothing is charged today.',
    },
    difference: 'Limits of the plan now and then',
    now: (plan) => `${plan} (now)`,
    later: (plan) => `${plan} (then)`,
    sameLimits: 'Limits and features stay the same; only the period and the price change.',
    over: {
      notebooks: (used, limit) =>
        `You have ${plural(used, 'notebook', 'notebooks')}, and the limit will be ${limit}. All of them stay and can be read; new ones can be made again once there are fewer than the limit.`,
      notes: (used, limit) =>
        `One notebook has ${plural(used, 'note', 'notes')}, and the limit will be ${limit}. All of them stay and can be read; new ones can be made again once there are fewer than the limit.`,
    },
    confirm: (plan) => `Schedule ${plan}`,
    stay: (plan) => `Stay on ${plan}`,
  },
  cancel: {
    title: (plan) => `Cancel your ${plan} subscription?`,
    text: (plan, date) =>
      `Everything in ${plan} stays open until ${date}. After that your account goes back to the free plan.`,
    notes: 'All your notes stay, and can always be read and exported.',
    noCharge: 'Nothing more is charged.',
    undo: (date) => `Until ${date} one press resumes the subscription.`,
    unscheduled: (plan) => `The scheduled change to ${plan} is dropped as well.`,
    reason: 'Reason (optional)',
    reasonHint: 'It helps us get better.',
    confirm: 'Cancel subscription',
    stay: 'Stay subscribed',
  },
  calendar: {
    renews: {
      title: (plan) => `${plan} renews automatically`,
      text: (date) => `A new period starts on ${date} and is charged automatically.`,
    },
    lasts: {
      title: (plan) => `Renew ${plan}`,
      text: (date) =>
        `The period ends on ${date} and does not renew by itself. Open the billing page and press Renew.`,
    },
    ends: {
      title: (plan) => `${plan} ends`,
      text: (date) =>
        `The cancelled subscription is open until ${date}. Until then it can be resumed on the billing page.`,
    },
    grace: {
      title: (plan) => `Grace period of ${plan} ends`,
      text: (date) =>
        `Without a renewal the plan is suspended on ${date}. Open the billing page and press Renew.`,
    },
  },
  banner: {
    label: 'Renewal of your plan',
    soon: (days, date) =>
      days <= 1
        ? `Your plan ends on ${date} and does not renew by itself.`
        : `Your plan ends in ${days} days (${date}) and does not renew by itself.`,
    grace: (days, date) =>
      days <= 1
        ? `Your period has ended. Everything is still open until ${date}, less than a day from now.`
        : `Your period has ended. Everything is still open for ${days} days, until ${date}.`,
    suspended: 'Your plan is suspended. Your notes can still be read and exported.',
    closed: 'Renewals are closed for now; your notes are safe.',
    renew: 'Renew',
    export: 'Export notes',
    dismiss: 'Later',
  },
}
