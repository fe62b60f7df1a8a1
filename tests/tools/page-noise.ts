import type { BrowserContext } from '@playwright/test'
import type { ConsoleLine } from './console-lines.ts'

/**
 * Reports each CSP report, uncaught error and console line of every page and frame of a context. A console line comes
 * with what is needed to excuse it.
 */
export async function watchNoise(
  context: BrowserContext,
  report: (text: string, line?: ConsoleLine) => void,
): Promise<void> {
  context.on('console', (message) => {
    const { url } = message.location()
    const line = { type: message.type(), text: message.text(), url }
    report(`console ${line.type}: ${line.text} (${url})`, line)
  })
  context.on('weberror', (error) => {
    report(`uncaught: ${error.error().stack ?? error.error().message}`)
  })
  await context.exposeBinding('reportCspViolation', (_source, text: string) => {
    report(`policy: ${text}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = violation
      const text = `${effectiveDirective} refused ${blockedURI} "${sample}" (${sourceFile}:${lineNumber})`
      const scope: Window & { reportCspViolation?: (text: string) => void } = window
      scope.reportCspViolation?.(text)
    })
  })
}
