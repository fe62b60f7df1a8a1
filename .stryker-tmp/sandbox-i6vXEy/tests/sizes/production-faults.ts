// @ts-nocheck
import { relative, sep } from 'node:path'

export type BuiltFile = { name: string; text: string }

const CODE = /\.(m?js|css|html)$/

/** What a production build holds and must not: sentences, none when it is clean. */
export function productionFaults(
  root: string,
  { moduleIds, files }: { moduleIds: Iterable<string>; files: readonly BuiltFile[] },
): string[] {
  const modules = [...moduleIds].map((id) => relative(root, cleanId(id)).split(sep).join('/'))
  return [
    ...modules
      .filter((path) => path.startsWith('mocks/') || /(^|\/)node_modules\/msw\//.test(path))
      .map((path) => `The module graph holds ${path}.`),
    ...files.flatMap(({ name, text }) => [
      ...(/worker/i.test(name) ? [`The build holds a worker file, ${name}.`] : []),
      ...(name.endsWith('.map') ? [`The build holds a source map, ${name}.`] : []),
      ...(CODE.test(name) && text.includes('mockServiceWorker')
        ? [`The file ${name} mentions mockServiceWorker.`]
        : []),
    ]),
  ]
}

/** Bundlers mark virtual modules with a NUL, and variants of a file with a query. */
const cleanId = (id: string) => id.replace(/^\0/, '').replace(/[?#].*$/s, '')
