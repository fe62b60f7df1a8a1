// @ts-nocheck
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { chromium, type LaunchOptions } from '@playwright/test'
import { packagedChromium } from './chromium-package.ts'

export type FoundChromium = {
  executablePath: string
  /** To be added to the environment of the browser's process. */
  env?: Record<string, string>
  source: 'CHROMIUM_PATH' | 'playwright' | 'npm package' | 'system'
}

const chromiumArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-domain-reliability',
]

const CACHE = join(import.meta.dirname, '../../node_modules/.cache')

const ADVICE =
  'No Chromium was found: install one ("npx playwright install chromium", or your system\'s package), or set CHROMIUM_PATH to one.'

/** Throws one sentence that says what to install when there is none. */
export async function findChromium(cache = CACHE): Promise<FoundChromium> {
  const named = process.env['CHROMIUM_PATH']
  if (named) {
    if (existsSync(named)) return { executablePath: named, source: 'CHROMIUM_PATH' }
    throw new Error(`CHROMIUM_PATH names ${named}, but there is no such file.`)
  }
  const downloaded = await playwrightDownload()
  if (downloaded) return { executablePath: downloaded, source: 'playwright' }
  const packaged = await packagedChromium(cache)
  if (packaged) return { ...packaged, source: 'npm package' }
  const system = systemChromium()
  if (system) return { executablePath: system, source: 'system' }
  throw new Error(ADVICE)
}

/** What `chromium.launch` and Playwright's `launchOptions` take. */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  const { executablePath, env } = await findChromium()
  return {
    executablePath,
    args: chromiumArgs,
    // Its sandbox refuses root, and many containers and Linux distributions refuse it.
    chromiumSandbox: false,
    ...(env ? { env: { ...process.env, ...env } } : {}),
  }
}

/** Its headless shell first, as Playwright itself does, else its full browser. */
async function playwrightDownload(): Promise<string | undefined> {
  const full = chromium.executablePath()
  const revision = /^(.*)[\\/]chromium-(\d+)[\\/]/.exec(full)
  if (revision) {
    const [, downloads = '', number = ''] = revision
    const shells = join(downloads, `chromium_headless_shell-${number}`)
    for (const folder of await readdir(shells).catch(() => [])) {
      for (const name of ['chrome-headless-shell', 'headless_shell']) {
        for (const file of [name, `${name}.exe`]) {
          const path = join(shells, folder, file)
          if (existsSync(path)) return path
        }
      }
    }
  }
  return existsSync(full) ? full : undefined
}

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
]

function systemChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...SYSTEM_PATHS].find((path) => existsSync(path))
}
