// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const root = join(import.meta.dirname, '../..')
const code = /\.(ts|tsx|js)$/

export interface SourceFile {
  /** From the project's root, with slashes: `src/features/plans/plan-schema.ts`. */
  readonly path: string
  /** What it imports, from the project's root where it is the project's own, else the package's name. */
  readonly imports: readonly string[]
}

export interface TextFile {
  /** From the project's root, with slashes: `src/features/plans/plan-schema.ts`. */
  readonly path: string
  readonly text: string
}

/** The files below a folder whose names fit, generated ones and tests left out. */
export function textFiles(folder: string, names: RegExp): TextFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((path) => names.test(path) && !/\.test\.tsx?$|routeTree\.gen\.ts$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** The code files below a folder, with what they import. */
export function sourceFiles(folder: string): SourceFile[] {
  return textFiles(folder, code).map((file) => ({ path: file.path, imports: importsOf(file) }))
}

function importsOf({ path, text }: TextFile): string[] {
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)
  return [...found].map(([, specifier = '']) => resolveImport(specifier, path))
}

function resolveImport(specifier: string, importer: string): string {
  if (specifier.startsWith('@/')) return `src/${specifier.slice(2)}`
  if (!specifier.startsWith('.')) return specifier
  return relative(root, join(root, dirname(importer), specifier)).replaceAll('\\', '/')
}
