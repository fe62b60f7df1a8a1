// @ts-nocheck
import { test as base, type BrowserContext } from '@playwright/test'
import { ALLOWED_LINES, isAllowed, type AllowedLine } from './console-lines.ts'

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
      const report = (text: string, excused = () => false) => noises.push({ text, excused })
      const watch = async (watched: BrowserContext) => {
        watched.on('console', (message) => {
          const { url } = message.location()
          const line = { type: message.type(), text: message.text(), url }
          // Judged at the end: the test may allow a line after it appeared.
          report(`console ${line.type}: ${line.text} (${url})`, () => isAllowed(line, allowed))
        })
        watched.on('weberror', (error) => {
          report(`uncaught: ${error.error().stack ?? error.error().message}`)
        })
        await watched.exposeBinding('reportCspViolation', (_source, text: string) => {
          report(`policy: ${text}`)
        })
        await watched.addInitScript(() => {
          document.addEventListener('securitypolicyviolation', (violation) => {
            const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = violation
            const text = `${effectiveDirective} refused ${blockedURI} "${sample}" (${sourceFile}:${lineNumber})`
            const scope: Window & { reportCspViolation?: (text: string) => void } = window
            scope.reportCspViolation?.(text)
          })
        })
      }
      await watch(context)
      await use({ allow: (line) => void allowed.push(line), watch })
      const heard = noises.filter(({ excused }) => !excused()).map(({ text }) => `- ${text}`)
      if (heard.length > 0) throw new Error(`The pages were not silent:\n${heard.join('\n')}`)
    },
    { auto: true },
  ],
})
