import type { FaqMessages } from '../id/faq'

export const faq: FaqMessages = {
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
}
