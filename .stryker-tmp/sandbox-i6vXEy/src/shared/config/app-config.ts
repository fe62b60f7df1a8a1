// @ts-nocheck
import { appConfigSchema, type AppConfig } from './app-config-schema.ts'

export type { AppConfig, SnapConfig } from './app-config-schema.ts'

export type AppConfigReading =
  | { ok: true; config: AppConfig; warnings: string[] }
  | { ok: false; problems: string[] }

/** The id of the data block (`<script type="application/json">`) that holds the configuration in each page. */
export const APP_CONFIG_ID = 'app-config'

const NOT_CONFIGURED =
  'This build has no configuration yet: run "npm run configure -- config.json" and publish the result.'

/** Each problem and each warning is a sentence that says where, and what to do. `null` is the mark of a fresh build. */
export function parseAppConfig(json: unknown): AppConfigReading {
  if (json === null || json === undefined) return { ok: false, problems: [NOT_CONFIGURED] }
  const leaks = serverKeyProblems(json)
  if (leaks.length > 0) return { ok: false, problems: leaks }
  const parsed = appConfigSchema.safeParse(json)
  if (parsed.success) {
    return { ok: true, config: parsed.data, warnings: keyWarnings(parsed.data) }
  }
  const problems = parsed.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? `${at(issue.path)}Take away ${issue.keys.map((key) => `"${key}"`).join(', ')}, or mend the spelling: there is no such setting.`
      : at(issue.path) + issue.message,
  )
  return { ok: false, problems }
}

/** Reads the data block of a page. Never throws. */
export function readAppConfig(page: {
  getElementById(id: string): { textContent: string | null } | null
}): AppConfigReading {
  const text = page.getElementById(APP_CONFIG_ID)?.textContent
  if (!text) return { ok: false, problems: [NOT_CONFIGURED] }
  try {
    return parseAppConfig(JSON.parse(text))
  } catch {
    return {
      ok: false,
      problems: ['The configuration in this page is not JSON: run "npm run configure" again.'],
    }
  }
}

const at = (path: readonly PropertyKey[]) => (path.length > 0 ? `${path.join('.')}: ` : '')

/** A key that reached a page is public, so the sentence asks for a new one. It never repeats the key. */
function serverKeyProblems(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'string') {
    return value.includes('Mid-server-')
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
