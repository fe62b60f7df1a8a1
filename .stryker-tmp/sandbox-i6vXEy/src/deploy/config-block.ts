// @ts-nocheck
import { APP_CONFIG_ID } from '../shared/config/app-config.ts'

const BLOCK = new RegExp(
  `(<script\\b(?=[^>]*\\sid=["']?${APP_CONFIG_ID}["'\\s>])[^>]*>)[\\s\\S]*?(</script\\s*>)`,
  'gi',
)

/** JSON that may stand in a script element: no `<`, so neither `</script>` nor `<!--` can end or change it. */
export function blockText(json: unknown): string {
  return JSON.stringify(json).replaceAll('<', String.raw`\u003c`)
}

/** The page with `json` in its data block, or `undefined` for a page that has none. */
export function withConfigBlock(html: string, json: unknown): string | undefined {
  let found = false
  const text = blockText(json)
  const filled = html.replaceAll(BLOCK, (_block, open: string, close: string) => {
    found = true
    return open + text + close
  })
  return found ? filled : undefined
}
