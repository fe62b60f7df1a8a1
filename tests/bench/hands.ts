import type { CDPSession, Locator, Page } from '@playwright/test'
import { settle } from './lab.ts'

/** No finger leaves the glass sooner. What the page does with the time counts for the press that began. */
const contactMs = 60

/** A finger on the middle of an element: only the press itself reaches the page. */
export async function tap(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  await settle(page)
  const box = await target.boundingBox()
  if (box === null) throw new Error(`There is nothing to press: ${String(target)}`)
  const devTools = await fingerOf(page)
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await devTools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
  await page.waitForTimeout(contactMs)
  await devTools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

const fingers = new WeakMap<Page, Promise<CDPSession>>()

/** One for each page, and for as long as that: the lab's slowness ends when a session of its page is closed. */
function fingerOf(page: Page): Promise<CDPSession> {
  const known = fingers.get(page) ?? page.context().newCDPSession(page)
  fingers.set(page, known)
  return known
}

/** Types into what has the focus, each key after the screen shows the one before. */
export async function type(page: Page, text: string): Promise<void> {
  for (const key of text) {
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await settle(page)
  }
}
