import type { StopMessages } from '../id/stops'

export const stops: StopMessages = {
  unknown: {
    title: 'Plan not found',
    text: (plan) =>
      `There is no plan “${plan}” with this period. We do not pick another one for you.`,
    missing: 'No plan is chosen yet.',
  },
  otherPeriod: (period) => `See the ${period.toLowerCase()} one`,
  same: {
    title: 'This plan is active already',
    text: (plan, period) => `You already subscribe to ${plan} (${period.toLowerCase()}).`,
  },
  lower: {
    title: 'This plan is lower than yours',
    text: (current, next) =>
      `You are on ${current}. So that the time you paid for is not lost, ${next} is not sold now, but it can be scheduled from the next period.`,
    schedule: (next, date) => `Schedule ${next} from ${date}`,
    scheduled: (next, date) => `Scheduled: ${next} from ${date}.`,
    keep: 'Undo this schedule',
    details: 'See what changes',
    resumeFirst:
      'Your subscription is cancelled at the end of the period. Resume it on the billing page first; then this plan can be scheduled.',
    kept: 'The schedule is undone. Your plan stays.',
  },
  toApp: 'Open the app',
  toBilling: 'Manage the subscription',
  toPricing: 'Back to pricing',
}
