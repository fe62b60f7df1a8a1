import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import { NOT_FOUND, RENDERER, SHELL } from './build-files.ts'
import { renderPages } from './page-renderer.ts'

/**
 * Builds the app a second time, for Node and into `.prerender`, so that `npm run configure` can render its pages for any
 * deployment. The document without content becomes `shell.html`, for every address that has no page of its own, and
 * `404.html`, which Cloudflare Pages and Netlify look for by themselves.
 */
export function prerendering(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'notefiber:prerendering',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved(resolved) {
      config = resolved
    },
    transformIndexHtml: {
      order: 'post',
      // Every page of the app needs it; what anybody can read leaves it out again (`page-renderer.ts`).
      handler(_html, { bundle = {} }) {
        const http = Object.values(bundle).find(
          (file) =>
            file.type === 'chunk' && file.facadeModuleId?.endsWith('/src/shared/api/http.ts'),
        )
        if (http === undefined) throw new Error('The HTTP client is no file of its own.')
        const attrs = { rel: 'modulepreload', crossorigin: true, href: `/${http.fileName}` }
        return [{ tag: 'link', attrs, injectTo: 'head' as const }]
      },
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const dist = resolve(config.root, config.build.outDir)
        await rename(join(dist, 'index.html'), join(dist, SHELL))
        await copyFile(join(dist, SHELL), join(dist, NOT_FOUND))
        await buildRenderer(config, dist)
        for (const { name, html } of (await renderPages(dist)).pages) {
          await mkdir(dirname(join(dist, name)), { recursive: true })
          await writeFile(join(dist, name), html)
        }
      },
    },
  }
}

async function buildRenderer({ root, mode, configFile }: ResolvedConfig, dist: string) {
  await build({
    root,
    mode,
    configFile: configFile ?? false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    // The folder has to work by itself, wherever it is configured.
    ssr: { noExternal: true },
    build: {
      ssr: 'src/prerender.tsx',
      outDir: join(dist, RENDERER.folder),
      manifest: false,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: RENDERER.file, codeSplitting: false } },
    },
  })
}
