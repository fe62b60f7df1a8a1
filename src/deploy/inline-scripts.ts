import { createHash } from 'node:crypto'

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi
const TYPE = /\stype\s*=\s*["']?([^"'\s>]*)/i
// Types that the browser runs or obeys, and that script-src therefore governs. Others are data.
const GOVERNED =
  /^(|module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script)$/i

/** The texts of the inline scripts of a page, data blocks left out. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => !/[\s"'/]src\s*=/i.test(attributes))
    .filter(([, attributes = '']) => GOVERNED.test(TYPE.exec(attributes)?.[1] ?? ''))
    .map(([, , text = '']) => text)
}

/** CSP hash sources (`sha256-…`) of the inline scripts of a page, each once. */
export function inlineScriptHashes(html: string): string[] {
  return [...new Set(inlineScripts(html).map(hashSource))]
}

function hashSource(text: string): string {
  // The browser hashes what its parser saw, and the parser reads CRLF as LF.
  const parsed = text.replaceAll(/\r\n?/g, '\n')
  return `sha256-${createHash('sha256').update(parsed).digest('base64')}`
}
