import * as z from 'zod/mini'
import { snapEndpoints } from '../shared/config/snap-endpoints.ts'
import type { BuiltPage } from './build-files.ts'
import { readConfigBlock } from './config-block.ts'
import { inlineScriptHashes } from './inline-scripts.ts'

const inventorySchema = z.object({
  /** By CSP hash: what it is for. */
  inline: z.record(z.string(), z.string()),
  /** Our own files, by the folder that holds them. */
  own: z.record(z.string(), z.string()),
  /** Scripts of others, by their exact address. */
  foreign: z.record(
    z.string(),
    z.object({
      purpose: z.string(),
      /** Of the bytes that were looked at last, where somebody could look. */
      lastSeen: z.nullable(z.string()),
    }),
  ),
})

/** Every script that may run on the pages, with its purpose. */
export type ScriptInventory = z.output<typeof inventorySchema>

export function readInventory(text: string): ScriptInventory {
  return z.parse(inventorySchema, JSON.parse(text))
}

/**
 * A sentence for each script of the pages that the inventory does not name, and for each that it names in vain. `files` are the
 * paths that the build answers. The payment script counts for the page whose configuration leads to it.
 */
export function inventoryProblems(
  pages: readonly BuiltPage[],
  inventory: ScriptInventory,
  files: ReadonlySet<string>,
): string[] {
  const found = new Set<string>()
  const problems: string[] = []
  for (const { name, html } of pages) {
    for (const hash of inlineScriptHashes(html)) {
      found.add(hash)
      if (!inventory.inline[hash]) problems.push(`${name} has an inline script unknown: ${hash}.`)
    }
    for (const address of scriptAddresses(html)) {
      const isOwn = Object.keys(inventory.own).some((folder) => address.startsWith(folder))
      if (!isOwn) problems.push(`${name} loads a script unknown: ${address}.`)
      else if (!files.has(address)) problems.push(`${name} loads ${address}, which is not there.`)
    }
    const config = readConfigBlock(html)
    const script = config === undefined ? undefined : snapEndpoints(config.snap).scriptUrl
    if (script !== undefined && !(script in inventory.foreign) && !files.has(script)) {
      problems.push(`${name} leads to a payment script unknown: ${script}.`)
    }
  }
  for (const hash of Object.keys(inventory.inline)) {
    if (!found.has(hash)) problems.push(`No page has the inline script ${hash} any more.`)
  }
  return problems
}

/** What a page loads as a script by itself, preloads included. */
function scriptAddresses(html: string): string[] {
  const tags = html.match(/<(script|link)\b[^>]*>/gi) ?? []
  return tags.flatMap((tag) => {
    const isLink = /^<link/i.test(tag)
    if (isLink && !/modulepreload|\sas\s*=\s*["']?script/i.test(tag)) return []
    const address = attributeOf(tag, isLink ? 'href' : 'src')
    return address === undefined ? [] : [address]
  })
}

/** As a browser reads it: in quotes or without, with spaces around the sign or none. */
function attributeOf(tag: string, name: string): string | undefined {
  const value = new RegExp(`[\\s"'/]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(
    tag,
  )
  return value
    ?.slice(1)
    .find((text) => text !== undefined)
    ?.trim()
}
