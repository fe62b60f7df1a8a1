import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'

export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** An SPDX expression; empty where the package names none. */
  readonly licence: string
  /** Its licence file, as the licences ask to be passed on. */
  readonly text: string
}

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.optional(z.string()),
})

/** Licences that only ask to be passed on. */
const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'CC0-1.0']

/** The packages whose modules are in a build, each once, in order of their names. */
export function shippedPackages(moduleIds: Iterable<string>): ShippedPackage[] {
  const folders = new Set([...moduleIds].flatMap((id) => packageFolder(id) ?? []))
  return [...folders].map(readPackage).toSorted((a, b) => a.name.localeCompare(b.name))
}

/** A sentence for each package whose licence is not known to be permissive. */
export function licenceProblems(packages: readonly ShippedPackage[]): string[] {
  return packages
    .filter(({ licence }) => !PERMISSIVE.includes(licence))
    .map(({ name, licence }) => `${name} ships under "${licence}": look at what that asks for.`)
}

const noText = 'The package holds no text of its licence.'

/** What goes with the build: each package with its licence. */
export function licencesText(packages: readonly ShippedPackage[]): string {
  const parts = packages.map(({ name, version, licence, text }) =>
    [`${name} ${version} (${licence})`, text.trim() || noText].join('\n\n'),
  )
  return `This site is built with the following packages.\n\n${parts.join('\n\n---\n\n')}\n`
}

function packageFolder(id: string): string | undefined {
  const path = id.replace(/^\0/, '').replace(/[?#].*$/s, '')
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path.replaceAll('\\', '/'))?.[0]
}

function readPackage(folder: string): ShippedPackage {
  const json: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { name, version, license } = z.parse(manifestSchema, json)
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry))
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8')
  return { name, version, licence: license ?? '', text }
}
