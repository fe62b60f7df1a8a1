import { describe, expect, test } from 'vitest'
import { type SourceFile, sourceFiles } from './source-files.ts'

/**
 * Which features a feature may use. A new folder under src/features is closed until it stands here;
 * the table has to stay without a circle.
 */
const featureGraph: Readonly<Record<string, readonly string[]>> = {
  session: [],
  region: [],
  legal: [],
  task: ['session'],
  plans: ['session'],
  subscription: ['session', 'plans'],
  orders: ['plans'],
  'billing-address': ['region', 'orders', 'session'],
  refunds: ['orders', 'subscription'],
  receipts: ['orders', 'billing-address'],
  payment: ['orders', 'subscription', 'task'],
  checkout: ['legal', 'billing-address', 'plans', 'subscription', 'session', 'orders', 'payment'],
  usage: ['plans', 'subscription', 'session', 'task', 'payment', 'checkout'],
  workspace: ['usage', 'plans', 'subscription', 'session', 'task'],
  billing: ['usage', 'plans', 'subscription', 'session', 'orders', 'billing-address', 'refunds'],
}

/** Which parts of src/shared a part may use. */
const sharedGraph: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  config: [],
  brand: [],
  events: [],
  i18n: ['lib'],
  api: ['config', 'lib'],
  ui: ['i18n', 'lib', 'brand'],
}

const source = sourceFiles('src').filter(({ path }) => !path.startsWith('src/deploy/'))
const mocks = sourceFiles('mocks')

function partOf(path: string, layer: 'features' | 'shared'): string | undefined {
  return new RegExp(`^src/${layer}/([^/]+)/`).exec(path)?.[1]
}

/** `importer → imported` for each import that the rule forbids. */
function forbidden(
  files: readonly SourceFile[],
  rule: (from: string, to: string) => boolean,
): string[] {
  return files.flatMap(({ path, imports }) =>
    imports.filter((imported) => rule(path, imported)).map((imported) => `${path} → ${imported}`),
  )
}

describe('the house', () => {
  test('routes use features, features use shared, and nothing looks back', () => {
    const rank = (path: string) =>
      ['src/shared/', 'src/features/', 'src/app/', 'src/routes/'].findIndex((layer) =>
        path.startsWith(layer),
      )
    const upward = (from: string, to: string) => {
      // The root route is the frame of the composition.
      if (from === 'src/app/router.tsx' || from === 'src/routes/__root.tsx') return false
      return rank(from) >= 0 && rank(to) > rank(from)
    }
    expect(forbidden(source, upward)).toEqual([])
  })

  test('every feature stands in the graph', () => {
    const features = new Set(source.flatMap(({ path }) => partOf(path, 'features') ?? []))
    expect([...features].toSorted()).toEqual(Object.keys(featureGraph).toSorted())
  })

  test('a feature uses only the features that the graph gives it', () => {
    const stray = (from: string, to: string) => {
      const [user, used] = [partOf(from, 'features'), partOf(to, 'features')]
      return (
        user !== undefined &&
        used !== undefined &&
        user !== used &&
        !featureGraph[user]?.includes(used)
      )
    }
    expect(forbidden(source, stray)).toEqual([])
  })

  test('the folders inside a feature are private to it', () => {
    const intruding = (from: string, to: string) =>
      /^src\/features\/[^/]+\/[^/]+\//.test(to) &&
      partOf(from, 'features') !== partOf(to, 'features')
    expect(forbidden(source, intruding)).toEqual([])
  })

  test('inside shared, the interface knows words and helpers, and helpers know nobody', () => {
    const stray = (from: string, to: string) => {
      const [user, used] = [partOf(from, 'shared'), partOf(to, 'shared')]
      return (
        user !== undefined &&
        used !== undefined &&
        user !== used &&
        !sharedGraph[user]?.includes(used)
      )
    }
    expect(forbidden(source, stray)).toEqual([])
  })

  test('the app knows of its mocks in one place, and the mocks know nothing of the app', () => {
    const entry = (from: string, to: string) => to.startsWith('mocks/') && from !== 'src/main.tsx'
    expect(forbidden(source, entry)).toEqual([])
    expect(forbidden(mocks, (_, to) => to.startsWith('src/'))).toEqual([])
  })

  test('HTTP has one door', () => {
    const door = (from: string, to: string) => to === 'axios' && !from.startsWith('src/shared/api/')
    expect(forbidden(source, door)).toEqual([])
  })

  test('no barrels', () => {
    expect(
      source.filter(({ path }) => /\/index\.tsx?$/.test(path) && !path.startsWith('src/routes/')),
    ).toEqual([])
  })

  test('the declared feature graph has no circle', () => {
    expect(circleIn(featureGraph)).toEqual([])
  })
})

function circleIn(graph: Readonly<Record<string, readonly string[]>>): string[] {
  const done = new Set<string>()
  function walk(node: string, path: readonly string[]): string[] {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node]
    if (done.has(node)) return []
    for (const next of graph[node] ?? []) {
      const circle = walk(next, [...path, node])
      if (circle.length > 0) return circle
    }
    done.add(node)
    return []
  }
  for (const node of Object.keys(graph)) {
    const circle = walk(node, [])
    if (circle.length > 0) return circle
  }
  return []
}
