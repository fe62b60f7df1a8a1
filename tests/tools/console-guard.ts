import { test as base, type BrowserContext } from '@playwright/test'
import { ALLOWED_LINES, isAllowed, type AllowedLine } from './console-lines.ts'
import { watchNoise } from './page-noise.ts'

export { expect } from '@playwright/test'

export type ConsoleGuard = {
  /** For one test that provokes a line on purpose. */
  allow(line: AllowedLine): void
  /** Watches a context that the test itself opened. */
  watch(context: BrowserContext): Promise<void>
}

/** Fails a test on any CSP report, uncaught error or console line, in every page and frame of its context. */
export const test = base.extend<{ guard: ConsoleGuard }>({
  guard: [
    async ({ context }, use) => {
      const allowed = [...ALLOWED_LINES]
      const noises: { text: string; excused: () => boolean }[] = []
      const watch = (watched: BrowserContext) =>
        watchNoise(watched, (text, line) => {
          // Judged at the end: the test may allow a line after it appeared.
          const excused = () => line !== undefined && isAllowed(line, allowed)
          noises.push({ text, excused })
        })
      await watch(context)
      await use({ allow: (line) => void allowed.push(line), watch })
      const heard = noises.filter(({ excused }) => !excused()).map(({ text }) => `- ${text}`)
      if (heard.length > 0) throw new Error(`The pages were not silent:\n${heard.join('\n')}`)
    },
    { auto: true },
  ],
})
