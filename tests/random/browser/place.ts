import { withoutLocale } from '../../../src/shared/i18n/locale.ts'
import type { Look, TabLook } from './look.ts'
import { snapStep } from './snap-side.ts'
import { said } from './words.ts'

const outcomes = ['closed', 'denied', 'interrupted', 'noGateway', 'blocked', 'unknown'] as const
const underWay = ['ordering', 'loading', 'paying', 'redirecting', 'confirming'] as const
const standings = [
  'untouched',
  'waiting',
  'processing',
  'activating',
  'paid',
  'failed',
  'expired',
  'cancelled',
  'refunded',
  'unknown',
] as const

/** Where a tab stands, by what it shows: the machine's state where the screen tells it, else the page. */
export function placeOf(look: TabLook | undefined): string {
  if (look === undefined) return 'between two documents'
  const { page, popup } = look
  const { pathname, protocol } = new URL(page.url)
  if (!protocol.startsWith('http')) return 'no document'
  if (pathname.startsWith('/mock-snap/')) return `gateway: ${snapStep(page)}`
  if (popup) return `popup: ${snapStep(popup)}`
  const path = withoutLocale(pathname)
  if (said((m) => m.common.crash.title).test(page.heading)) return 'crash'
  if (path.startsWith('/auth/')) return signInPlace(page)
  if (path === '/checkout') return checkoutPlace(page)
  if (path.startsWith('/orders/')) return orderPlace(page)
  if (page.alerts.length > 0) return `${path}: failure`
  return path
}

/** Where the session cannot be asked, there is no form yet. */
function signInPlace(page: Look): string {
  const email = said((m) => m.account.fields.email)
  const hasForm = Object.keys(page.fields).some((label) => email.test(label))
  return hasForm ? 'sign-in' : 'sign-in: not told'
}

function checkoutPlace(page: Look): string {
  const step = stepUnderWay(page)
  if (step !== undefined) return `checkout: ${step}`
  const outcome = outcomes.find((name) => isTold(page, (m) => m.checkout.outcome[name].title))
  if (outcome !== undefined) return `checkout: ${outcome}`
  if (page.alerts.some((text) => text !== '')) return 'checkout: refused'
  if (said((m) => m.stops.same.title).test(page.heading)) return 'checkout: same plan'
  const isSaved = page.buttons.some((text) => said((m) => m.address.edit).test(text))
  const isReady = isSaved || Object.keys(page.fields).length > 0
  return isReady ? 'checkout: idle' : 'checkout: nothing yet'
}

function orderPlace(page: Look): string {
  const standing = standings.find((name) =>
    said((m) => m.orders.standing[name].title).test(page.heading),
  )
  if (standing === undefined) return page.alerts.length > 0 ? 'order: not told' : 'order: nothing'
  const step = stepUnderWay(page)
  return `order: ${standing}${step === undefined ? '' : `, ${step}`}`
}

function stepUnderWay(page: Look) {
  return underWay.find((name) =>
    page.statuses.some((text) => said((m) => m.checkout.pay.status[name]).test(text)),
  )
}

function isTold({ alerts }: Look, pick: Parameters<typeof said>[0]): boolean {
  return alerts.some((text) => said(pick).test(text))
}

/** Whether the tab is at work: it will look different soon, and the buyer waits. */
export function isAtWork(look: TabLook | undefined): boolean {
  if (look === undefined) return true
  const { page, popup } = look
  const { pathname, protocol } = new URL(page.url)
  if (!protocol.startsWith('http')) return false
  if (page.frames > 0) return popup === undefined || popup.heading === '' || popup.isBusy
  const isLoading = page.statuses.some(
    (text) =>
      said((m) => m.common.loading).test(text) ||
      said((m) => m.checkout.summary.loading).test(text),
  )
  const isReturning = withoutLocale(pathname) === '/payment/callback' && page.alerts.length === 0
  return (
    page.heading === '' ||
    page.isBusy ||
    isLoading ||
    isReturning ||
    stepUnderWay(page) !== undefined
  )
}
