import { SourceMap, type SourceMapPayload } from 'node:module'

/** Glue between modules has no source. */
const BUNDLER = '(bundler)'

export type ModuleWeight = { name: string; bytes: number }

/** Minified characters of a chunk by the source they come from, as its source map names it. */
export function sourceLengths(code: string, map: SourceMapPayload): Map<string, number> {
  const sourceMap = new SourceMap(map)
  const lengths = new Map<string, number>()
  for (const [line, text] of code.split('\n').entries()) {
    for (let column = 0; column < text.length; column++) {
      const entry = sourceMap.findEntry(line, column)
      const source = 'originalSource' in entry ? (entry.originalSource ?? BUNDLER) : BUNDLER
      lengths.set(source, (lengths.get(source) ?? 0) + 1)
    }
  }
  return lengths
}

/** Compression knows no modules: each gets a part of the chunk's compressed bytes by its length. */
export function shareBytes(lengths: ReadonlyMap<string, number>, bytes: number): ModuleWeight[] {
  const whole = [...lengths.values()].reduce((sum, length) => sum + length, 0)
  return [...lengths].map(([name, length]) => ({ name, bytes: (length / whole) * bytes }))
}

/** Where a module belongs: `react-dom`, `@tanstack/react-router`, `src/features/plans`, `src/app`. */
export function moduleGroup(name: string): string {
  const library = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1]
  if (library !== undefined) return library
  const depth = /^src\/(features|shared)\//.test(name) ? 3 : 2
  return name.split('/').slice(0, depth).join('/')
}

export function groupWeights(modules: readonly ModuleWeight[]): ModuleWeight[] {
  const groups = new Map<string, number>()
  for (const { name, bytes } of modules) {
    const group = moduleGroup(name)
    groups.set(group, (groups.get(group) ?? 0) + bytes)
  }
  return [...groups].map(([name, bytes]) => ({ name, bytes }))
}
