import { minify } from 'terser'
import type { Plugin } from 'vite'

/**
 * Simplifies the code of each file before the bundler shortens its names: about 1 % less to download than by the bundler alone.
 * Before the files get their names, which stand for what is in them.
 */
export function tightCode(): Plugin {
  let withMaps = false
  return {
    name: 'notefiber:tight-code',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved: ({ build }) => {
      withMaps = build.sourcemap !== false
    },
    async renderChunk(code) {
      const { code: tight, map } = await minify(code, {
        module: true,
        ecma: 2020,
        compress: { passes: 2, booleans: false },
        mangle: false,
        sourceMap: withMaps,
      })
      if (tight === undefined) this.error('terser gave no code back')
      return { code: tight, map: typeof map === 'string' ? map : null }
    },
  }
}
