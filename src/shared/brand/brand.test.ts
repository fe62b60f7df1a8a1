import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { brand } from './brand'

const manifestSchema = z.object({
  name: z.string(),
  short_name: z.string(),
  icons: z.array(z.object({ src: z.string() })),
})

const read = (path: string) => readFile(new URL(`../../../${path}`, import.meta.url), 'utf8')
const bytes = (path: string) => readFile(new URL(`../../../${path}`, import.meta.url))

describe('the files that no code of the app reaches', () => {
  test('the web manifest has the name of the product, and icons that are there', async () => {
    const manifest = manifestSchema.parse(JSON.parse(await read('public/manifest.webmanifest')))
    expect(manifest).toMatchObject({ name: brand.name, short_name: brand.name })
    const sizes = await Promise.all(
      manifest.icons.map(async ({ src }) => (await bytes(`public${src}`)).length),
    )
    expect(Math.min(...sizes)).toBeGreaterThan(0)
  })

  test('no other file of the app names the product', async () => {
    const folder = new URL('../../', import.meta.url).pathname
    const files = (await readdir(folder, { recursive: true })).filter(
      (path) => /\.tsx?$/.test(path) && !/\.test\.|^shared\/brand\//.test(path),
    )
    const texts = await Promise.all(files.map((path) => readFile(folder + path, 'utf8')))
    const named = files.filter((_, at) => texts[at]?.includes(brand.name))
    expect(named).toEqual([])
  })

  test('the page for old browsers has its name and its support', async () => {
    const page = await read('index.html')
    expect(page).toContain(`<h1>${brand.name}</h1>`)
    expect(page.split(`mailto:${brand.supportEmail}`)).toHaveLength(3)
  })
})
