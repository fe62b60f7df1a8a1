import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import * as z from 'zod/mini'
import { inlineScripts } from '../../src/deploy/inline-scripts.ts'

export type CodeSize = {
  name: string
  kind: 'js' | 'css'
  bytes: number
  /** Below the build's folder; what is in the page itself has none. */
  path?: string
}

const compress = promisify(brotliCompress)

/** The size under brotli at its best, as a CDN keeps it. */
async function brotliSize(text: string | Buffer): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  return (await compress(text, { params })).byteLength
}

/** Sizes of the files of a build, and of the scripts and styles in the page itself. Names are the manifest's sources if it has them. */
export async function codeSizes(
  dist: string,
  { files, html }: { files: readonly string[]; html: string },
): Promise<CodeSize[]> {
  const sources = await readSources(dist)
  const sizes = await Promise.all(
    files.map(async (path): Promise<CodeSize> => {
      const source = sources.get(path.slice(1))
      return {
        path,
        name: source ? `${path} (${source})` : path,
        kind: path.endsWith('.css') ? 'css' : 'js',
        bytes: await brotliSize(await readFile(join(dist, path))),
      }
    }),
  )
  const inside: CodeSize[] = []
  for (const [kind, parts] of [
    ['js', inlineScripts(html)],
    ['css', inlineStyles(html)],
  ] as const) {
    if (parts.length === 0) continue
    inside.push({
      name: `${kind} in the page itself`,
      kind,
      bytes: await brotliSize(parts.join('\n')),
    })
  }
  return [...sizes, ...inside]
}

function inlineStyles(html: string): string[] {
  return [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text = '']) => text)
}

const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), src: z.optional(z.string()), name: z.optional(z.string()) }),
)

async function readSources(dist: string): Promise<Map<string, string>> {
  const text = await readFile(join(dist, '.vite/manifest.json'), 'utf8')
  const manifest: unknown = JSON.parse(text)
  return new Map(
    Object.values(z.parse(manifestSchema, manifest)).map(
      ({ file, src, name }) => [file, src ?? name ?? ''] as const,
    ),
  )
}
