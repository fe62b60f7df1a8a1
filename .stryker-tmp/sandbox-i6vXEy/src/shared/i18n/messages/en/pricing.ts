// @ts-nocheck
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
  faq: {
    title: 'Often asked',
    renewal: {
      question: 'Does a plan renew by itself?',
      answer:
        'That depends on how you pay. Cards and GoPay may renew by themselves. Virtual accounts, QRIS, ShopeePay, Indomaret and Alfamart cannot charge you again: you pay each renewal yourself. The renewal order is ready seven days before the period ends. Checkout says which way is yours.',
    },
    tax: {
      question: 'Do the prices include PPN (VAT)?',
      answer:
        'No. PPN is added at checkout, as a line of its own. You see the total before you fill in anything.',
    },
    methods: {
      question: 'How can I pay?',
      answer:
        'Through Midtrans: card, GoPay, ShopeePay, QRIS, a bank’s virtual account, or cash at Indomaret and Alfamart. The payment window shows which of them are available.',
    },
    change: {
      question: 'Can I change plans?',
      answer:
        'Yes. Moving to a higher plan, or from monthly to yearly, takes effect at once, and the time you have not used is taken off the price. Moving to a lower plan, or from yearly to monthly, is scheduled for the end of the present period.',
    },
    refund: {
      question: 'Can I get my money back?',
      answer:
        'You can ask for a refund of an order and say why; each request is reviewed. A full refund ends the plan’s access at once, a partial one keeps it.',
    },
    end: {
      question: 'What happens to my notes when a plan ends?',
      answer:
        'If you cancel, everything stays open until the end of the period. If a renewal is missed, there are seven days of grace with every feature. After that the plan is suspended: notes can still be read and exported, and renewing opens everything again.',
    },
    more: 'Another question?',
  },
  landing: {
    title: 'Notes that answer',
    heading: 'All your notes, ready to answer.',
    intro:
      'Keep notes in notebooks, ask AI what they say, and find them again by meaning, even when the exact words have slipped your mind.',
    seePrices: 'See prices',
    picture:
      'Picture: a note called Roof survey, a question about a leak, and an AI answer that names the note.',
    sample: {
      notebook: 'New house',
      note: 'Roof survey',
      before: 'The front gutter is still good.',
      marked: 'Tiles on the west side seep when it rains.',
      after: 'The roofer can come on Tuesday morning.',
      question: 'When can the leak be fixed?',
      answer: 'Tuesday morning. It seeps at the tiles on the west side.',
      source: 'From your note: Roof survey',
      chatQuestion: 'What do I need to buy this week?',
      chatAnswer: 'Two metres of gutter and pipe glue.',
      books: { first: 'Studies', second: 'Work', third: 'New house' },
      query: 'leak',
    },
    parts: {
      title: 'From writing it down to finding it again',
      notebooks: {
        title: 'Notebooks',
        text: 'Gather notes by subject, so that what belongs together stays close.',
      },
      chat: {
        title: 'AI chat',
        text: 'Ask in plain sentences. The answer is put together from your own notes.',
      },
      search: {
        title: 'Semantic search',
        text: 'Search by what you mean: “leak” also finds the note that says “seep”.',
      },
    },
    prices: {
      title: 'Clear prices from the start',
      intro: 'In rupiah, by the month or by the year.',
      compare: 'Compare the plans in detail',
    },
    payment: {
      title: 'Pay the way you know',
      text: 'Payments are processed by Midtrans.',
      methods: 'Ways to pay',
      card: 'Card',
      bank: 'Virtual account',
    },
  },
}
