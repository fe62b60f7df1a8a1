// @ts-nocheck
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import * as z from 'zod/mini'

const run = promisify(execFile)

export type PackagedChromium = { executablePath: string; env: Record<string, string> }

// Its own libraries (NSS, expat) come out of the archive only where the package believes to be on Amazon Linux.
const UNPACK = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`
const UNPACK_ENV = { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }

// Open Sans, which the package ships, first, so that text has the same widths on every machine; the fonts of the
// machine, if any, for the signs that it lacks.
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts/fonts</dir>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <match target="pattern">
    <edit name="family" mode="prepend_first" binding="strong"><string>Open Sans</string></edit>
  </match>
</fontconfig>
`

/**
 * The headless shell of the npm package, unpacked once per version (2 s, 200 MB). Safe to call from several processes at
 * once. Undefined where the package does not run: it holds a binary for Linux on x64 only.
 */
export async function packagedChromium(cache: string): Promise<PackagedChromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const home = packageHome()
  if (home === undefined) return undefined
  const manifest: unknown = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'))
  const { version } = z.parse(z.object({ version: z.string() }), manifest)
  const folder = resolve(cache, `chromium-${version}`)
  if (!existsSync(folder)) await unpack(folder)
  return launchable(folder)
}

function packageHome(): string | undefined {
  try {
    // Its main file is build/esm/index.js.
    return resolve(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../..')
  } catch {
    return undefined
  }
}

/** Into a folder of this process, renamed when complete: whoever sees the final name sees all of it. */
async function unpack(folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`
  await mkdir(partial, { recursive: true })
  try {
    await run(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      cwd: import.meta.dirname,
      env: { ...process.env, ...UNPACK_ENV, TMPDIR: partial },
    })
    await writeFile(join(partial, 'fonts.conf'), FONTS)
    await rename(partial, folder)
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    // Another process was faster.
    if (!existsSync(folder)) throw error
  }
}

/** With the machine's libraries if it has them, else with those of the package. */
async function launchable(folder: string): Promise<PackagedChromium | undefined> {
  const executablePath = join(folder, 'chromium')
  const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }
  for (const env of [fonts, { ...fonts, ...libraries }]) {
    const starts = await run(executablePath, ['--version'], {
      env: { ...process.env, ...env },
    }).then(
      () => true,
      () => false,
    )
    if (starts) return { executablePath, env }
  }
  return undefined
}
