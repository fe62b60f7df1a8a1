import type { Frame, Page } from '@playwright/test'

/** What somebody who looks at one document sees of it. */
export interface Look {
  readonly url: string
  readonly heading: string
  /** The first line of each alert. */
  readonly alerts: readonly string[]
  readonly statuses: readonly string[]
  /** Names of what can be pressed in the document's main part. */
  readonly buttons: readonly string[]
  readonly isBusy: boolean
  /** Frames that are seen: the payment page, once. */
  readonly frames: number
  /** Fields by their label. */
  readonly fields: Readonly<Record<string, string>>
  /** The header: who is signed in, and with which plan. */
  readonly header: string
  readonly canGoBack: boolean
  readonly canGoForward: boolean
}

/** One tab's document, and the payment page that covers it. Nothing while one document gives way to another. */
export interface TabLook {
  readonly page: Look
  readonly popup?: Look | undefined
}

export async function lookAt(page: Page): Promise<TabLook | undefined> {
  try {
    const look = await page.evaluate(seen)
    if (look.frames === 0) return { page: look }
    const frame = popupFrame(page)
    return { page: look, popup: await frame?.evaluate(seen) }
  } catch {
    return undefined
  }
}

export function popupFrame(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame.url().includes('/mock-snap/popup.html'))
}

/** Runs in the page: two frames pass first, so that what was just decided is on the screen. */
async function seen(): Promise<Look> {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  await nextFrame()
  await nextFrame()
  const text = (element: Element | null | undefined) => element?.textContent?.trim() ?? ''
  const main = document.querySelector('main')
  const all = (selector: string) => [...(main?.querySelectorAll(selector) ?? [])]
  const isOpen = (button: Element) =>
    button.getAttribute('aria-disabled') !== 'true' && !(button as HTMLButtonElement).disabled
  const inputs = all('form input') as HTMLInputElement[]
  return {
    url: location.href,
    heading: text(main?.querySelector('h1')),
    alerts: all('[role="alert"]').map((alert) => text(alert.firstElementChild)),
    statuses: [...document.querySelectorAll('#app [role="status"]')].map((status) => text(status)),
    buttons: all('button, a').filter(isOpen).map(text),
    isBusy: document.querySelector('main [aria-busy="true"], #payment[aria-busy="true"]') !== null,
    frames: [...document.querySelectorAll('iframe')].filter(
      (frame) => getComputedStyle(frame).display !== 'none',
    ).length,
    fields: Object.fromEntries(inputs.map((input) => [text(input.labels?.[0]), input.value])),
    header: text(document.querySelector('#app header')),
    canGoBack: window.navigation.canGoBack,
    canGoForward: window.navigation.canGoForward,
  }
}
