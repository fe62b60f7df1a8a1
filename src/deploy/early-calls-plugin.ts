import { minify } from 'terser'
import type { Plugin } from 'vite'
import { APP_CONFIG_ID } from '../shared/config/app-config.ts'
import { SESSION_NAME } from '../shared/api/session-name.ts'
import { checksumOf } from './checksum.ts'
import { startEarlyCalls } from './early-calls.ts'

/** Puts the early calls into the page, before everything that is fetched. Not in mode `mock`, whose API is not there yet. */
export function earlyCalls(): Plugin {
  return {
    name: 'notefiber:early-calls',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'mock',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const names = JSON.stringify({ config: APP_CONFIG_ID, session: SESSION_NAME })
        const call = `(${String(startEarlyCalls)})(${names},${String(checksumOf)})`
        const { code } = await minify(call, { ecma: 2020, compress: { passes: 3 } })
        // After the script that says whether this browser can run the app at all.
        const [before, after, ...more] = html.split(/(?<=<\/script>)(?=\s*<script type="module")/)
        if (!code || before === undefined || after === undefined || more.length > 0) {
          throw new Error('index.html has no one place for the early calls.')
        }
        return `${before}<script>${code}</script>${after}`
      },
    },
  }
}
