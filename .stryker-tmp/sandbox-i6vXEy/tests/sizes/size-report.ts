// @ts-nocheck
import type { CodeSize } from './code-sizes.ts'

export type RouteSize = {
  route: string
  code: readonly CodeSize[]
  budget: { js: number; css: number }
}

export function total(code: readonly CodeSize[], kind: CodeSize['kind']): number {
  return code.reduce((sum, file) => (file.kind === kind ? sum + file.bytes : sum), 0)
}

/** Sentences, none when every route keeps its budget. */
export function overruns(routes: readonly RouteSize[]): string[] {
  return routes.flatMap(({ route, code, budget }) =>
    (['js', 'css'] as const)
      .filter((kind) => total(code, kind) > budget[kind])
      .map(
        (kind) =>
          `${route} loads ${kB(total(code, kind))} of ${kind.toUpperCase()}, over its budget of ${kB(budget[kind])}.`,
      ),
  )
}

export function sizeTable(routes: readonly RouteSize[]): string {
  const rows = routes.map(({ route, code, budget }) => [
    route,
    kB(total(code, 'js')),
    kB(budget.js),
    kB(total(code, 'css')),
    kB(budget.css),
    String(code.length),
  ])
  return table([['First load, brotli', 'JS', 'budget', 'CSS', 'budget', 'files'], ...rows])
}

/** The files that weigh most, and which routes load them. */
export function chunkTable(routes: readonly RouteSize[], count = 15): string {
  const chunks = new Map<string, { bytes: number; routes: string[] }>()
  for (const { route, code } of routes) {
    for (const { name, bytes } of code) {
      const chunk = chunks.get(name) ?? { bytes, routes: [] }
      chunks.set(name, { bytes, routes: [...chunk.routes, route] })
    }
  }
  const rows = [...chunks]
    .toSorted(([, a], [, b]) => b.bytes - a.bytes)
    .slice(0, count)
    .map(([name, chunk]) => [
      name,
      kB(chunk.bytes),
      chunk.routes.length === routes.length ? 'all' : chunk.routes.join(' '),
    ])
  return table([['Largest files', 'brotli', 'routes'], ...rows])
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_head, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
