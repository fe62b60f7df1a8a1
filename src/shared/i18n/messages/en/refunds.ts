import type { RefundMessages } from '../id/refunds'

export const refunds: RefundMessages = {
  title: 'Refund',
  order: 'Order number',
  plan: 'Plan',
  total: 'Total paid',
  returned: 'Refunded so far',
  toOrder: 'See the order',
  requests: 'Requests for this order',
  empty: 'There are no requests. To make one, open a paid order and choose Refund.',
  askedOn: (date) => `Asked on ${date}`,
  reasonGiven: (reason) => `Reason: ${reason}`,
  asked: 'We have received your request.',
  notPaid: 'This order holds no payment, so there is nothing to refund.',
  allReturned: 'The whole payment of this order has been refunded.',
  status: {
    pending: {
      title: 'Under review',
      text: 'We are reviewing this request. Your access has not changed.',
    },
    approved: {
      title: 'Approved',
      text: 'This request is approved. The order shows how much has been refunded.',
    },
    rejected: {
      title: 'Declined',
      text: 'This request was not approved and your access stays. If you disagree, contact support.',
    },
    unknown: {
      title: 'Being checked',
      text: 'We are checking this request. If it takes long, contact support.',
    },
  },
  consequences: {
    title: 'What happens when you ask',
    meanwhile: 'While we review it, your access does not change.',
    full: 'If the whole payment is refunded, the access of this order ends at once.',
    partial: 'If only a part is refunded, your access stays open.',
    notes: 'Your notes are not deleted.',
  },
  conflict: {
    title: 'This request cannot be made',
    text: 'This order already has a request under review, or it has changed. This page shows how it stands now.',
  },
  form: {
    title: 'Ask for a refund',
    reason: 'Reason',
    hint: 'A few words, at least 10 characters.',
    tooShort: 'Write your reason in at least 10 characters.',
    refused: 'This reason cannot be accepted yet. Write 10 to 1,000 characters.',
    ask: 'Ask for a refund',
  },
}
