import { APP_CONFIG_ID, type AppConfig, parseAppConfig } from '../shared/config/app-config.ts'
import { checksumOf } from './checksum.ts'

const BLOCK = new RegExp(
  `(<script\\b(?=[^>]*\\sid=["']?${APP_CONFIG_ID}["'\\s>])[^>]*>)([\\s\\S]*?)(</script\\s*>)`,
  'gi',
)

/** JSON that may stand in a script element: no `<`, so neither `</script>` nor `<!--` can end or change it. */
export function blockText(json: unknown): string {
  return JSON.stringify(json).replaceAll('<', String.raw`\u003c`)
}

/**
 * The page with `json`, which has been checked, in its data block, or `undefined` for a page that has none. Its mark lets
 * the early calls out before the app has checked it once more.
 */
export function withConfigBlock(html: string, json: unknown): string | undefined {
  let found = false
  const text = blockText(json)
  const filled = html.replaceAll(BLOCK, (_block, open: string, _text: string, close: string) => {
    found = true
    const unmarked = open.replace(/ data-checked="[^"]*"/, '')
    return unmarked.replace(/script/i, `$& data-checked="${checksumOf(text)}"`) + text + close
  })
  return found ? filled : undefined
}

/** The configuration of a page; `undefined` where it has none that the app would start with. */
export function readConfigBlock(html: string): AppConfig | undefined {
  const [block] = html.matchAll(BLOCK)
  try {
    const reading = parseAppConfig(JSON.parse(block?.[2] ?? 'null'))
    return reading.ok ? reading.config : undefined
  } catch {
    return undefined
  }
}
