import { minify } from 'terser'
import type { Plugin } from 'vite'
import { inlineScripts } from './inline-scripts.ts'

/** Shortens the page's inline scripts, and keeps to the syntax that old browsers read. */
export function shortScripts(): Plugin {
  return {
    name: 'notefiber:short-scripts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        let page = html
        for (const script of inlineScripts(html)) {
          const short = await shortened(script)
          page = page.replace(script, () => short)
        }
        return page
      },
    },
  }
}

async function shortened(script: string): Promise<string> {
  if (script.trim() === '') return script
  const { code } = await minify(script, { ecma: 5, compress: { passes: 2 } })
  if (code === undefined) throw new Error('terser gave no code back')
  return code
}
