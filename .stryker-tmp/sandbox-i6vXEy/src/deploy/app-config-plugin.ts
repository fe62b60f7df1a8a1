// @ts-nocheck
import type { Plugin } from 'vite'
import { APP_CONFIG_ID } from '../shared/config/app-config.ts'
import { blockText } from './config-block.ts'
import { SAME_ORIGIN_CONFIG } from './local-config.ts'

/**
 * Gives the page its data block: in mode `mock` the mocks on the page's own origin, else `null`, which the app shows as
 * "not configured" until `npm run configure` has filled it.
 */
export function appConfigBlock(): Plugin {
  let mode = ''
  return {
    name: 'notefiber:app-config',
    configResolved(config) {
      mode = config.mode
    },
    // Right after the charset, so that any later script of the head can read it.
    transformIndexHtml: (html) =>
      html.replace(/<meta charset=[^>]*>/i, (charset) => {
        const text = blockText(mode === 'mock' ? SAME_ORIGIN_CONFIG : null)
        return `${charset}\n    <script type="application/json" id="${APP_CONFIG_ID}">${text}</script>`
      }),
  }
}
