import type { Plugin } from 'vite'
import { inlineScripts } from './inline-scripts.ts'

/** Takes indentation and lines of comment out of the page's inline scripts; a minifier would write syntax that old browsers cannot read. */
export function shortScripts(): Plugin {
  return {
    name: 'notefiber:short-scripts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        inlineScripts(html).reduce(
          (page, script) => page.replace(script, () => short(script)),
          html,
        ),
    },
  }
}

function short(script: string): string {
  const lines = script.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '' && !line.startsWith('//')).join('\n')
}
