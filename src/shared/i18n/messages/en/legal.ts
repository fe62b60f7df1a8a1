import type { LegalMessages } from '../id/legal'

export const legal: LegalMessages = {
  sample: 'This is a sample. Put your own document in its place before you sell.',
  terms: {
    title: 'Terms of the subscription',
    paragraphs: [
      'You buy access to one plan for a month or a year. The price, PPN (VAT) and the total stand in the checkout before you pay, and only that total is charged.',
      'Cards and GoPay can renew by themselves at the end of a period. With other methods nothing is charged by itself: a renewal order is there seven days before the end.',
      'You can cancel at any time. The plan stays open until the end of the period that you paid for.',
      'When a renewal is missed, everything stays open for seven days. After that, notes can still be read and exported.',
    ],
  },
  privacy: {
    title: 'Privacy',
    paragraphs: [
      'Billing details are used for orders, receipts, and a tax invoice where you ask for one.',
      'Card numbers, PINs and one-time codes are typed on the payment page of Midtrans only. We neither receive nor keep them.',
      'A form that is not finished is kept in this browser tab only, and deleted once the plan is active or you sign out.',
    ],
  },
  refunds: {
    title: 'Refunds',
    paragraphs: [
      'Ask for a refund on the subscription page, for one order and with your reason. Each request is looked at, and the answer comes by e-mail.',
      'A full refund ends access to the plan at once. After a partial one, access goes on.',
      'A payment made twice, or for an order that was cancelled, is returned in full.',
    ],
  },
}
