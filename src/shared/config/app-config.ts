import type * as z from 'zod/mini'
import { apiProblem } from './api-site.ts'
import { appConfigSchema, type AppConfig } from './app-config-schema.ts'

export type { AppConfig, SnapConfig } from './app-config-schema.ts'

export type AppConfigReading =
  | { ok: true; config: AppConfig; warnings: string[] }
  | { ok: false; problems: string[] }

/** The id of the data block (`<script type="application/json">`) that holds the configuration in each page. */
export const APP_CONFIG_ID = 'app-config'

const NOT_CONFIGURED =
  'This build has no configuration yet: run "npm run configure -- config.json" and publish the result.'

const NO_ORIGIN =
  'origin: Add the origin of the app ("https://app.example.co.id"). The API has to be of the same site; without this line that is checked only when the page opens.'

/**
 * Each problem and each warning is a sentence that says where, and what to do. `null` is the mark of a fresh build.
 * `pageOrigin` is where the app is; without it, what the configuration says about that.
 */
export function parseAppConfig(json: unknown, pageOrigin?: string): AppConfigReading {
  if (json === null || json === undefined) return { ok: false, problems: [NOT_CONFIGURED] }
  const leaks = serverKeyProblems(json)
  if (leaks.length > 0) return { ok: false, problems: leaks }
  const parsed = appConfigSchema.safeParse(json)
  if (parsed.success) return fitting(parsed.data, pageOrigin ?? parsed.data.origin)
  return { ok: false, problems: parsed.error.issues.flatMap((issue) => sentences(issue)) }
}

function sentences(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): string[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union') {
    // What is wrong with the setting that was meant: the one that knows this "environment".
    const meant = issue.errors.find((issues) =>
      issues.every((inner) => !inner.path.includes('environment')),
    )
    if (meant !== undefined) return meant.flatMap((inner) => sentences(inner, path))
  }
  return [
    issue.code === 'unrecognized_keys'
      ? `${at(path)}Take away ${issue.keys.map((key) => `"${key}"`).join(', ')}, or mend the spelling: there is no such setting.`
      : at(path) + issue.message,
  ]
}

interface ConfiguredPage {
  getElementById(id: string): { textContent: string | null } | null
}

/** Reads the data block of a page that is open at `pageOrigin`. Never throws. */
export function readAppConfig(page: ConfiguredPage, pageOrigin?: string): AppConfigReading {
  const text = page.getElementById(APP_CONFIG_ID)?.textContent
  if (!text) return { ok: false, problems: [NOT_CONFIGURED] }
  try {
    return parseAppConfig(JSON.parse(text), pageOrigin)
  } catch {
    return {
      ok: false,
      problems: ['The configuration in this page is not JSON: run "npm run configure" again.'],
    }
  }
}

const at = (path: readonly PropertyKey[]) => (path.length > 0 ? `${path.join('.')}: ` : '')

/** Whether a configuration that is written well fits where the app is. */
function fitting(config: AppConfig, origin: string | undefined): AppConfigReading {
  const { baseUrl } = config.api
  const problem = apiProblem(config, origin)
  if (problem !== undefined) return { ok: false, problems: [`api.baseUrl: ${problem}`] }
  const isUnchecked = origin === undefined && !baseUrl.startsWith('/')
  return {
    ok: true,
    config,
    warnings: [...(isUnchecked ? [NO_ORIGIN] : []), ...keyWarnings(config)],
  }
}

/** As Midtrans writes it, once under its earlier name, and as `Authorization: Basic` does. */
const SERVER_KEY = /mid-server-|TWlkLXNlcnZlci|vt-server-|VlQtc2VydmVy/i

/** A key that reached a page is public, so the sentence asks for a new one. It never repeats the key. */
function serverKeyProblems(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'string') {
    return SERVER_KEY.test(value)
      ? [
          `${at(path)}Take away the Midtrans server key: it belongs on the server only. Replace it there if it was ever published.`,
        ]
      : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    ...serverKeyProblems(key, path),
    ...serverKeyProblems(inner, [...path, key]),
  ])
}

// The prefix proves nothing about a key without one, so the reverse of the refusal only warns.
function keyWarnings({ snap }: AppConfig): string[] {
  return snap.environment === 'sandbox' && !snap.clientKey.startsWith('SB-')
    ? [
        'snap.clientKey: Check that this key is of the sandbox: it lacks the prefix "SB-" that sandbox keys usually have.',
      ]
    : []
}
