import type { Locator, Page } from '@playwright/test'
import { settle } from './lab.ts'

/** A finger on the middle of an element: only the press itself reaches the page. */
export async function tap(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  await settle(page)
  const box = await target.boundingBox()
  if (box === null) throw new Error(`There is nothing to press: ${String(target)}`)
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
}

/** Types into what has the focus, each key after the screen shows the one before. */
export async function type(page: Page, text: string): Promise<void> {
  for (const key of text) {
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await settle(page)
  }
}
