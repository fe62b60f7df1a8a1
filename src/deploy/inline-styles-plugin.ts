import type { Plugin } from 'vite'

/**
 * Puts the app's one style sheet into the page: a file of its own is one round trip more before anything is painted. It has to be taken
 * from its chunk before Vite writes down which code needs which file, or that code would fetch it again.
 */
export function inlineStyles(): Plugin {
  let styles = ''
  return {
    name: 'notefiber:inline-styles',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    enforce: 'pre',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        styles = ''
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !chunk.isEntry) continue
          const imported = chunk.viteMetadata?.importedCss ?? new Set<string>()
          for (const name of imported) {
            const sheet = bundle[name]
            if (sheet?.type === 'asset') styles += String(sheet.source)
            delete bundle[name]
          }
          imported.clear()
        }
        // Vite counts its sheets by a comment in each.
        styles = styles.replaceAll(/\/\*\$vite\$:\d+\*\//g, '').trim()
        if (/<\/style/i.test(styles)) this.error('The style sheet would end its own element.')
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        styles === '' ? html : html.replace('</head>', () => `<style>${styles}</style></head>`),
    },
  }
}
