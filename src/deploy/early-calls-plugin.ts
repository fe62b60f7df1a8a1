import { minifySync, type Plugin } from 'vite'
import { APP_CONFIG_ID } from '../shared/config/app-config.ts'
import { startEarlyCalls } from './early-calls.ts'

/** Puts the early calls into the page, before everything that is fetched. Not in mode `mock`, whose API is not there yet. */
export function earlyCalls(): Plugin {
  return {
    name: 'notefiber:early-calls',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'mock',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const call = `(${String(startEarlyCalls)})(${JSON.stringify(APP_CONFIG_ID)})`
        const { code } = minifySync('early-calls.js', call)
        // After the script that says whether this browser can run the app at all.
        return html.replace(
          /<\/script>(?=\s*<script type="module")/,
          (end) => `${end}<script>${code.trim()}</script>`,
        )
      },
    },
  }
}
