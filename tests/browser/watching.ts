import type { Page } from '@playwright/test'
import { type ApiCall, isCall } from './api-calls.ts'

/** Counts a call of this page from now on. */
export function countCalls(page: Page, call: ApiCall): () => number {
  let count = 0
  page.on('request', (request) => {
    if (isCall(call, request)) count += 1
  })
  return () => count
}

/** How often a call has been answered: whoever moves the clock before that moves it past the next pause as well. */
export function countAnswers(page: Page, call: ApiCall): () => number {
  let count = 0
  page.on('requestfinished', (request) => {
    if (isCall(call, request)) count += 1
  })
  return () => count
}

/** Puts the page behind another tab, or in front again, as its scripts see it. */
export async function setHidden(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    const state = hidden ? 'hidden' : 'visible'
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: state })
    Object.defineProperty(document, 'hidden', { configurable: true, value: hidden })
    document.dispatchEvent(new Event('visibilitychange'))
  }, isHidden)
}

/** Comes back to the page's window from another one. */
export async function focusWindow(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
}

/** Keeps back the requests that fit an address; the result lets them go. */
export async function holdAnswers(page: Page, address: string): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(address, async (route) => {
    await held
    await route.continue()
  })
  return () => letGo()
}
