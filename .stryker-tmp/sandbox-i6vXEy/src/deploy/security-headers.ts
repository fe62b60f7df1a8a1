// @ts-nocheck
import type { AppConfig } from '../shared/config/app-config.ts'
import { snapEndpoints } from '../shared/config/snap-endpoints.ts'

/**
 * The headers of every answer, whatever its path: one document, so one policy, and every route counts as a payment page.
 * `inlineScriptHashes` are CSP hash sources without quotes, such as `sha256-…=`.
 */
export function securityHeaders(
  config: AppConfig,
  { inlineScriptHashes }: { inlineScriptHashes: readonly string[] },
): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(config, inlineScriptHashes),
    'Referrer-Policy': 'strict-origin',
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': permissionsPolicy(config),
    // A wallet or a bank may open in a window of its own.
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'Strict-Transport-Security': 'max-age=31536000',
  }
}

function contentSecurityPolicy(config: AppConfig, hashes: readonly string[]): string {
  const { scriptOrigin, frameSources } = snapEndpoints(config.snap)
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", source(scriptOrigin), ...hashes.map((hash) => `'${hash}'`)],
    'style-src': ["'self'"],
    // sonner and Radix's scroll lock write style elements while they run; attributes stay forbidden.
    'style-src-elem': ["'self'", "'unsafe-inline'"],
    'style-src-attr': ["'none'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...apiOrigins(config)],
    'frame-src': frameSources.map(source),
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  }
  return Object.entries(directives)
    .map(([name, values]) => [name, ...new Set(values)].join(' '))
    .join('; ')
}

const source = (origin: string) => (origin === 'self' ? "'self'" : origin)

function apiOrigins({ api }: AppConfig): string[] {
  return api.baseUrl.startsWith('/') ? [] : [new URL(api.baseUrl).origin]
}

const UNUSED_POWERS = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'serial',
  'usb',
]

function permissionsPolicy({ snap }: AppConfig): string {
  const frames = snapEndpoints(snap).frameSources.filter((origin) => origin !== 'self')
  const payment = ['self', ...frames.map((origin) => `"${origin}"`)].join(' ')
  return [...UNUSED_POWERS.map((power) => `${power}=()`), `payment=(${payment})`].join(', ')
}
