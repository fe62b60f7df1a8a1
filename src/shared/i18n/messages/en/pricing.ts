import { formatCount } from '../../dates'
import { plural } from '../../plural'
import type { PricingMessages } from '../id/pricing'

export const pricing: PricingMessages = {
  title: 'Pricing',
  heading: 'Plans and prices',
  intro: 'Start without paying, move up when you need to. All prices are in rupiah.',
  plans: 'The plans',
  loading: 'Loading prices…',
  period: {
    label: 'Plan period',
    month: 'Monthly',
    year: 'Yearly',
    saving: { each: (percent) => `Save ${percent}%`, most: (percent) => `Save up to ${percent}%` },
    shown: { month: 'Showing prices per month.', year: 'Showing prices per year.' },
    against: 'Against 12 times the monthly price.',
  },
  card: {
    popular: 'Most popular',
    current: 'Your plan',
    free: 'Free',
    freeNote: 'no payment',
    per: { month: 'per month', year: 'per year' },
    taxLater: 'before PPN (VAT)',
    saves: (amount) => `Save ${amount} a year`,
    couldSave: (amount) => `Yearly: save ${amount}`,
    only: { month: 'Available monthly only', year: 'Available yearly only' },
    choose: {
      month: (plan) => `Choose ${plan} monthly`,
      year: (plan) => `Choose ${plan} yearly`,
    },
    start: 'Start for free',
    open: 'Open the app',
    contents: (plan) => `What ${plan} holds`,
    included: 'Included',
    notIncluded: 'Not included',
  },
  limits: {
    maxNotebooks: {
      label: 'Notebooks',
      some: (value) => plural(value, 'notebook', 'notebooks'),
      unlimited: 'Unlimited notebooks',
      none: 'Notebooks not included',
    },
    maxNotesPerNotebook: {
      label: 'Notes per notebook',
      some: (value) => `${plural(value, 'note', 'notes')} per notebook`,
      unlimited: 'Unlimited notes',
      none: 'Notes not included',
    },
    aiChatDaily: {
      label: 'AI chats a day',
      some: (value) => `${plural(value, 'AI chat', 'AI chats')} a day`,
      unlimited: 'Unlimited AI chat',
      none: 'AI chat not included',
    },
    semanticSearchDaily: {
      label: 'Semantic searches a day',
      some: (value) => `${plural(value, 'semantic search', 'semantic searches')} a day`,
      unlimited: 'Unlimited semantic search',
      none: 'Semantic search not included',
    },
  },
  taxNote:
    'Prices do not include PPN (Indonesian VAT). Checkout shows it, and the total, before you pay.',
  current: {
    free: (plan) => `You are on the ${plan} plan.`,
    month: (plan) => `You are on the ${plan} plan, monthly.`,
    year: (plan) => `You are on the ${plan} plan, yearly.`,
    change:
      'A higher plan starts at once, with a credit for the time you have not used. A lower one is scheduled for the end of the period.',
  },
  closed: {
    title: 'Plans cannot be bought at the moment',
    text: 'Prices come back as soon as buying opens again. The free plan can still be used, and a plan that you have paid for stays in force.',
  },
  empty: {
    title: 'No plan is on sale yet',
    text: 'The server’s list of plans is empty. Write to us, and we will tell you what is available.',
    contact: (email) => `Write to ${email}`,
  },
  compare: {
    title: 'Compare the plans',
    intro: 'Limits and features of each plan, side by side.',
    caption: 'Limits and features of each plan, compared',
    what: 'What it holds',
    unlimited: 'unlimited',
    none: 'not included',
    included: 'included',
    count: (value) => formatCount(value, 'en'),
  },
}
