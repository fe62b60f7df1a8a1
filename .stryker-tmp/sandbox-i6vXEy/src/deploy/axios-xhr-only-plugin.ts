// @ts-nocheck
import type { Plugin } from 'vite'

const stub = '\0axios-without-fetch'

/**
 * Leaves axios' fetch adapter out of the build: in a browser axios takes XMLHttpRequest first, so the other one
 * (with its stream and form-data helpers) would be about 4 kB that nobody runs.
 */
export function axiosXhrOnly(): Plugin {
  return {
    name: 'notefiber:axios-xhr-only',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === './fetch.js' && importer?.endsWith('/axios/lib/adapters/adapters.js')
        ? stub
        : null,
    load: (id) => (id === stub ? 'export const getFetch = () => false' : null),
  }
}
