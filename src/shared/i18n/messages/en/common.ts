import { plural } from '../../plural'
import type { CommonMessages } from '../id/common'

export const common: CommonMessages = {
  skipToContent: 'Skip to content',
  loading: 'Loading…',
  tryAgain: 'Try again',
  close: 'Close',
  copy: 'Copy',
  notifications: 'Notifications',
  notFound: {
    title: 'Page not found',
    text: 'This address does not exist, or it has moved.',
    home: 'Go to the home page',
    pricing: 'See prices',
  },
  crash: {
    title: 'Something is wrong with this page',
    text: 'The mistake is ours. What you filled in is kept in this tab.',
    reload: 'Reload the page',
  },
  nav: {
    main: 'Main navigation',
    pricing: 'Pricing',
    checkout: 'Checkout',
    app: 'Open the app',
    orders: 'Orders',
    billing: 'Subscription and billing',
    signIn: 'Sign in',
    signUp: 'Sign up',
    signOut: 'Sign out',
    plan: (name) => `${name} plan`,
    freePlan: 'Free plan',
    account: 'Account',
    signOutFailed: 'You are not signed out.',
    sessionUnknown: 'Sign-in status not known yet',
  },
  unpaidOrder: {
    label: 'Unfinished order',
    text: 'There is an order that is not paid yet.',
    link: 'See the order',
    dismiss: 'Later',
  },
  language: {
    label: 'Language',
    id: 'Bahasa Indonesia',
    en: 'English',
    offer: 'Halaman ini juga tersedia dalam Bahasa Indonesia.',
    offerLink: 'Baca dalam Bahasa Indonesia',
    offerDismiss: 'Stay in English',
  },
  theme: { label: 'Appearance', light: 'Light', dark: 'Dark', system: 'Same as system' },
  footer: {
    charge: (seller) => `Sold and charged by ${seller}. Payments are processed by Midtrans.`,
    terms: 'Terms',
    privacy: 'Privacy',
    refunds: 'Refunds',
    support: 'Support',
  },
  customGateway: 'Simulation: payments on this page use a test gateway. No real money moves.',
  gatewayNotice: 'Test payment gateway',
  sandboxGateway: 'Test mode (sandbox): no real money moves.',
  combobox: {
    open: 'Open the list',
    found: (count) => (count === 0 ? 'Nothing matches' : plural(count, 'option', 'options')),
    more: (count) => `${count} more. Type to narrow the list.`,
    keepTyped: 'Nothing matches. What you typed is kept.',
  },
  requestId: (id) => `Request id: ${id}`,
  failure: {
    offline: { title: 'You are offline', text: 'Check your connection, then try again.' },
    timeout: {
      title: 'The server took too long to answer',
      text: 'The connection may be slow. Try again in a moment.',
    },
    unreachable: {
      title: 'The server cannot be reached',
      text: 'Check your connection, then try again.',
    },
    unauthorized: {
      title: 'Your session has ended',
      text: 'Sign in again to go on. Nothing that you typed is lost.',
    },
    limited: {
      title: 'Too many requests',
      text: 'Wait a moment, then try again.',
      textAfter: (seconds) => `Wait ${plural(seconds, 'second', 'seconds')}, then try again.`,
    },
    unavailable: {
      title: 'The service is disturbed',
      text: 'The trouble is on our side. Try again in a little while.',
    },
    contract: {
      title: 'The server’s answer cannot be read',
      text: 'So as not to show wrong figures, the page stops here. Try again, or contact support.',
    },
    unexpected: { title: 'Something went wrong', text: 'Try again. If it stays, contact support.' },
    rejected: {
      title: 'The request was refused',
      text: 'Check what you entered and try again. If it stays refused, contact support.',
    },
    planLimit: {
      title: 'You have reached a limit of your plan',
      text: 'A higher plan opens more. After that, try again.',
    },
    forbidden: {
      title: 'You do not have access',
      text: 'Sign in with another account, or contact support.',
    },
    notFound: { title: 'Not found', text: 'This does not exist, or it is not your account’s.' },
    conflict: {
      title: 'Things have changed',
      text: 'Reload to see how they are now, then try again.',
    },
    signIn: 'Sign in again',
    support: 'Contact support',
  },
}
