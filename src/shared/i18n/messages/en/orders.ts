import { plural } from '../../plural'
import type { OrderMessages } from '../id/orders'

export const orders: OrderMessages = {
  title: (id) => `Order ${id}`,
  list: {
    title: 'Your orders',
    intro: 'All orders of this account, newest first.',
    empty: 'There are no orders yet. Choose a plan to start with.',
    plan: (plan, period) => `${plan}, ${period}`,
    periods: { month: 'monthly', year: 'yearly', once: 'paid once' },
    receipt: (number) => `Receipt ${number}`,
    more: 'Show more',
    shown: (added, total) =>
      `${plural(added, 'more order', 'more orders')} shown, ${total} in all.`,
    badge: {
      untouched: 'Not paid yet',
      waiting: 'Waiting for payment',
      processing: 'Under review',
      activating: 'Being opened',
      paid: 'Paid',
      partlyRefunded: 'Partly refunded',
      failed: 'Failed',
      expired: 'Expired',
      cancelled: 'Cancelled',
      refunded: 'Refunded',
      unknown: 'Being checked',
    },
  },
  number: 'Order number',
  plan: 'Plan',
  created: 'Placed',
  paidAt: 'Paid',
  receipt: 'Receipt number',
  receiptSentTo: 'Receipt sent to',
  runsUntil: 'The plan runs until',
  total: 'Total',
  details: 'Order details',
  standing: {
    untouched: {
      title: 'Waiting for payment',
      text: 'This order is not paid yet. Choose how to pay to go on.',
    },
    waiting: {
      title: 'Waiting for your payment',
      text: 'Pay with the details below. This page changes by itself when the money arrives.',
    },
    processing: {
      title: 'The payment is under review',
      text: 'The bank is reviewing your card. There is no need to pay again; this page changes by itself.',
    },
    activating: {
      title: 'Payment received, the plan is being opened',
      text: 'Your money has arrived. The plan usually opens within a minute; this page changes by itself.',
    },
    paid: {
      title: 'Payment successful',
      text: (plan) => `The ${plan} plan is active. Thank you.`,
    },
    paidEarlier: 'This order is paid.',
    failed: {
      title: 'The payment failed',
      text: 'The payment of this order did not succeed, or the bank took it back. Order again with another card or method.',
    },
    expired: {
      title: 'The order has expired',
      text: 'Its time is over. Do not pay with the old code. Order again if you still want the plan.',
    },
    cancelled: {
      title: 'The order is cancelled',
      text: 'Its payment codes are no longer valid. Order again any time.',
    },
    refunded: {
      title: 'The money was returned',
      text: 'The payment of this order was returned and its plan is closed.',
    },
    unknown: {
      title: 'Being checked',
      text: 'We are checking this order. Do not pay again. If it takes long, contact support with this order number.',
    },
  },
  found: {
    title: 'This order is still open',
    text: 'No new order was placed. Pay for this one, or cancel it first if you want another plan.',
  },
  partlyRefunded: (amount) => `Part of the money was returned: ${amount}.`,
  declined: 'The last card attempt was declined. Nothing was charged.',
  method: {
    title: 'Payment method',
    bank_transfer: (bank) => `${bank} virtual account`,
    echannel: 'Mandiri Bill',
    gopay: 'GoPay',
    shopeepay: 'ShopeePay',
    qris: 'QRIS',
    cstore: (store) => `${store} store`,
    credit_card: 'Card',
    other: (type) => `Other (${type})`,
  },
  codes: {
    va: 'Virtual account number',
    billerCode: 'Company code',
    billKey: 'Bill key',
    paymentCode: 'Payment code',
    amount: 'Amount to pay',
    copy: (what) => `Copy the ${what.toLowerCase()}`,
    copied: 'Copied',
    byHand: 'The browser does not allow copying. Copy it by hand:',
    qr: 'QR code to pay',
    qrText: 'Scan it with any bank or wallet app that supports QRIS.',
    openWallet: 'Open the wallet app',
  },
  steps: {
    title: 'How to pay',
    bank_transfer: (bank) =>
      [
        `Open ${bank}’s app or ATM, then choose Transfer or Pay, Virtual Account.`,
        'Enter the virtual account number above.',
        'Compare the name and the amount. Pay exactly that amount.',
        'Done. This page changes by itself, usually within a minute.',
      ].join('\n'),
    echannel: [
      'Open Livin’ by Mandiri or a Mandiri ATM, then choose Pay, Multipayment.',
      'Enter the company code, then the bill key above.',
      'Compare the amount, then confirm.',
    ].join('\n'),
    qr: [
      'Open a bank or wallet app, then choose Pay or Scan.',
      'Scan the QR code above.',
      'Compare the amount, then confirm.',
    ].join('\n'),
    cstore: (store) =>
      [
        `Go to a ${store} cashier and ask for a Midtrans payment.`,
        'Show the payment code above.',
        'Pay, and keep the slip.',
      ].join('\n'),
  },
  deadline: {
    label: 'Pay before',
    left: (time) => `${time} left`,
    announce: (minutes) => `${plural(minutes, 'minute', 'minutes')} left`,
    over: 'The time is over. We are checking this order.',
  },
  actions: {
    continue: 'Continue payment',
    check: 'I have paid, check now',
    checked: 'Checked. The payment has not arrived yet.',
    checkNow: 'Check now',
    checkedAgain: 'Checked just now. Nothing has changed yet.',
    sameFailure: 'That did not work, for the reason given above.',
    otherMethod: 'Pay another way',
    otherTitle: 'Pay another way?',
    otherText:
      'This order is cancelled and its payment codes stop working. You then order again and choose another way to pay. If you have paid already, do not change it; check instead.',
    otherConfirm: 'Yes, pay another way',
    cancel: 'Cancel the order',
    cancelTitle: 'Cancel this order?',
    cancelText:
      'Its payment codes stop working. If you have paid already, do not cancel; check instead.',
    cancelConfirm: 'Yes, cancel it',
    cancelKeep: 'No, keep it',
    again: 'Order again',
    app: 'Open the app',
    receipt: 'See the receipt',
    refund: 'Refund',
    backTo: {
      notebooks: 'Back to your notebooks',
      notes: 'Back to your note',
      ai_chat: 'Back to the AI chat',
      semantic_search: 'Back to your search',
    },
    pricing: 'See prices',
  },
  closed: {
    title: 'Payments are closed at the moment',
    text: 'This order cannot be continued here for now. If you have paid already, check: money that arrives still counts.',
  },
  longWait: {
    title: 'This takes longer than usual',
    text: (id) =>
      `Do not pay again. Contact support and name order ${id}. This page goes on checking by itself.`,
  },
  updating: 'This page updates itself.',
  notFound: {
    title: 'This order was not found',
    text: 'There is no such number, or the order was placed with another account. Check the address, see your orders, or sign in with the account that placed it.',
  },
  stale: 'The newest state could not be fetched. This is the last one known.',
  callback: {
    title: 'Checking the payment',
    text: 'We are asking the server for the result.',
    seeOrder: 'See the order',
  },
}
