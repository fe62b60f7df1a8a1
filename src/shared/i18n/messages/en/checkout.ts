import { plural } from '../../plural'
import type { CheckoutMessages } from '../id/checkout'

export const checkout: CheckoutMessages = {
  heading: (plan) => `Subscribe to ${plan}`,
  formLegend: 'Billing details',
  fields: {
    email: 'Email',
    emailHint: 'The receipt goes to this address.',
    fullName: 'Full name',
    fullNameHint: 'A single name is fine.',
    phone: 'Phone number',
    phoneHint: 'For example: 0812 3456 7890 or +65 8123 4567',
    address: 'Address',
    addressMore: 'More of the address (optional)',
    companyToggle: 'Need a tax invoice?',
    company: 'Company name (optional)',
    taxId: 'Tax id: NPWP or NIK (optional)',
    taxIdAbroad: 'Tax id (optional)',
    taxIdHint: 'NPWP or NIK with 16 digits, NITKU with 22.',
    taxNote: (email) =>
      `Both are printed on your receipt. A receipt is no tax invoice (faktur pajak): ask ${email} for one.`,
  },
  region: {
    country: 'Country',
    /** The levels as each country calls them. */
    countries: {
      ID: {
        state: 'Province',
        city: 'City or regency',
        postalCode: 'Postal code',
        postalCodeHint: 'Fills in province and city.',
        stateFirst: 'Choose the province first, or type the postal code.',
      },
      MY: {
        state: 'State',
        city: 'City',
        postalCode: 'Postcode',
        postalCodeHint: 'Fills in state and city.',
        stateFirst: 'Choose the state first, or type the postcode.',
      },
      US: {
        state: 'State',
        city: 'City',
        postalCode: 'ZIP code',
        postalCodeHint: 'Fills in state and city.',
        stateFirst: 'Choose the state first, or type the ZIP code.',
      },
      other: {
        state: 'State',
        city: 'City',
        postalCode: 'Postal code',
        stateFirst: 'Choose the state first.',
      },
    },
    filled: (places: string) => `Filled in from the postal code: ${places}.`,
    countryFirst: 'Choose the country first.',
    listLoading: 'Loading the list…',
    listEmpty: 'There is no list for this choice yet. Just type.',
    listFailed: 'The list could not be loaded. Just type, or load it again.',
    loadList: 'Load again',
    codesEmpty: 'There is no list of postal codes for this city yet. Just type.',
  },
  errors: {
    summary: (count) => `${plural(count, 'entry needs', 'entries need')} mending`,
    email: 'Write the whole e-mail address, such as name@example.id.',
    fullName: 'Write your name.',
    phone: 'Write a phone number, such as 081234567890, or with + and the country code.',
    address: 'Write the street and house number.',
    country: 'Choose the country, or write its name or code, such as Japan or JP.',
    state: (label) => `${label} is missing: choose or write it.`,
    city: 'Choose or write the city.',
    postalCode: (label, digits) => `${label}: write its ${digits} digits.`,
    taxId:
      'An NPWP or NIK has 16 digits, a NITKU 22. For a company’s old NPWP with 15 digits, write a 0 before it.',
    tooLong: 'At most 100 characters. Shorten it a little.',
    refused: 'The server refused this entry. Check how it is written.',
  },
  summary: {
    title: 'Order summary',
    plan: 'Plan',
    periods: { month: 'Monthly', year: 'Yearly', once: 'One-off' },
    lines: {
      plan: (plan, period) => `${plan}, ${period.toLowerCase()}`,
      discount: 'Discount',
      credit: 'Rest of your present plan',
      tax: 'VAT (PPN)',
      fee: 'Fee',
    },
    total: 'Total today',
    details: 'Details',
    renewal: {
      auto: (date) =>
        `Next charge ${date}: by itself with a card or GoPay, and you can cancel before then. With any other method nothing is charged by itself; you renew.`,
      manual: (date) =>
        `It runs until ${date} and does not renew by itself. We remind you before it ends.`,
    },
    renewalUndated: {
      auto: 'By card or GoPay it renews by itself. By any other method, you renew it yourself.',
      manual: 'It does not renew by itself. We remind you before it ends.',
    },
    loading: 'Working out the total…',
    changePlan: 'Change plan',
    price: {
      month: (amount) => `${amount} a month`,
      year: (amount) => `${amount} a year`,
    },
    taxLater: 'Without VAT (PPN).',
    switch: {
      month: 'Switch to monthly',
      year: 'Switch to yearly',
      yearSaving: (amount) => `Switch to yearly, save ${amount} a year`,
    },
    promo: {
      toggle: 'Have a promo code?',
      label: 'Promo code',
      apply: 'Apply',
      asked: (code) => `Code ${code}: waiting for the server.`,
      applied: (code) => `Code ${code} is applied.`,
      remove: 'Remove the code',
      invalid: 'This code is not valid. Check how it is written, or go on without it.',
    },
  },
  pay: {
    button: (total) => `Pay ${total}`,
    buttonWaiting: 'Pay',
    again: 'Continue payment',
    today: {
      month: 'Charged today for one month.',
      year: 'Charged today for one year.',
      once: 'Charged once.',
    },
    next: 'You choose how to pay in the next step.',
    trust: (seller) => `Charged by ${seller}, processed by Midtrans.`,
    methods: {
      label: 'Accepted payment methods',
      bank: 'Virtual account',
      card: 'Credit or debit card',
      counter: 'Convenience store',
    },
    support: (email) => `Questions? ${email}`,
    status: {
      ordering: 'Placing the order…',
      loading: 'Preparing the payment page…',
      paying: 'The payment page is open.',
      redirecting: 'Opening Midtrans’ payment page…',
      confirming: 'Asking the server for the result…',
    },
    frameTitle: 'Payment page',
  },
  outcome: {
    closed: {
      title: 'The payment is not finished',
      text: 'You closed the payment page before you chose a method. Nothing was charged, and your entries are kept.',
    },
    denied: {
      title: 'The payment was refused',
      text: 'The bank or issuer refused this payment. Nothing was charged. Try another card or method.',
    },
    interrupted: {
      title: 'The payment page was interrupted',
      text: 'Nothing was charged. Continue the payment any time; the order stays the same.',
    },
    noGateway: {
      title: 'The payment page cannot be opened yet',
      text: 'Your order is recorded. Try again in a moment, or contact support with this order number.',
    },
    blocked: {
      title: 'The payment page does not open',
      text: 'An ad blocker or the network may hold it back. Turn it off for this site, then try again.',
    },
    order: (id) => `Order number: ${id}`,
    seeOrder: 'See the order',
    unknown: {
      title: 'The result is not known yet',
      text: 'The server could not be asked. Do not pay again; look at the order to check it.',
    },
  },
  refusal: {
    priceChanged: {
      title: 'The price has changed',
      text: (before, after) =>
        `The total was ${before} and is now ${after}. Check the summary, then pay if you agree.`,
      sameTotal:
        'The total is the same, its lines are not. Check the summary, then pay if you agree.',
      textNew: 'We are asking for the total again. Check the summary, then pay if you agree.',
    },
    promoInvalid: {
      title: 'This promo code is no longer valid',
      text: 'Check the total in the summary, then pay if you agree.',
    },
    lowerTitle: 'This plan is lower than yours',
    lower:
      'A lower plan is not sold while yours is running, but it can be scheduled. What you typed is kept.',
    alreadySubscribed: {
      title: 'This plan is active already',
      text: 'There is nothing to pay.',
      action: 'Open the app',
    },
    notOnSale: {
      title: 'This plan is not sold any more',
      text: 'Choose another plan. Your entries are kept.',
    },
    choosePlan: 'See all plans',
  },
  paymentsOff: {
    title: 'Payments are closed',
    text: 'No plan is sold at the moment. What is active stays active.',
  },
}
