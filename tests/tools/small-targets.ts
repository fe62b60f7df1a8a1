import type { Page } from '@playwright/test'

/** Targets below 44 px; links that are words of a sentence need 24 (WCAG 2.5.8 asks less of both). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary'),
    ]
    return targets.flatMap((target) => {
      // A label is part of its field, and a link may be as large as the card that it opens.
      const label = target instanceof HTMLInputElement ? target.closest('label') : null
      const isStretched = getComputedStyle(target, '::after').position === 'absolute'
      const hit = label ?? (isStretched ? target.offsetParent : null) ?? target
      const { width, height } = hit.getBoundingClientRect()
      // What is there for the keyboard alone is cut away until it has the focus.
      const isHidden = !target.checkVisibility() || getComputedStyle(target).clipPath !== 'none'
      const isInText = target instanceof HTMLAnchorElement && target.closest('p') !== null
      const least = isInText ? 24 : 44
      if (
        isHidden ||
        (width >= 24 && height >= least && (width >= 44 || !(target instanceof HTMLButtonElement)))
      )
        return []
      return [`${target.outerHTML.slice(0, 80)}: ${width.toFixed(1)} × ${height.toFixed(1)}`]
    })
  })
}
