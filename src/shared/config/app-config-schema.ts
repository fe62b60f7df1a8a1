import * as z from 'zod/mini'

const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/
const LOCAL_HOST = /^(localhost|127\.0\.0\.1)(:\d{1,5})?$/

/** An address without credentials, query and fragment, over https; plain http only on this machine. */
function isSafeAddress(text: string): boolean {
  const url = readUrl(text)
  // URL also takes ";" and "'" in a host; either could end the directive that the header builds from it.
  if (!url || !HOST.test(url.host) || url.username || url.password || /[?#]/.test(text))
    return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOCAL_HOST.test(url.host))
}

/** `URL.canParse` is younger than the oldest supported browsers. */
function readUrl(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

const isOwnPath = (text: string) => /^\/(?!\/)[\w./-]*$/.test(text)
const isOrigin = (text: string) => isSafeAddress(text) && new URL(text).origin === text

const apiSchema = z.strictObject(
  {
    baseUrl: z
      .string('Write the address of the API, such as "/api" or "https://api.example.co.id/api".')
      .check(
        z.refine((text) => isOwnPath(text) || isSafeAddress(text), {
          error:
            'Write a path of this site ("/api") or a plain https address ("https://api.example.co.id/api"); http is taken for localhost only.',
        }),
        z.refine((text) => !text.endsWith('/'), { error: 'Take away the slash at its end.' }),
      ),
    timeoutMs: z.prefault(
      z
        .int('Write whole milliseconds, such as 15000.')
        .check(
          z.gte(1000, 'Write at least 1000 (one second).'),
          z.lte(120_000, 'Write at most 120000 (two minutes).'),
        ),
      15_000,
    ),
  },
  'Add "api": {"baseUrl": "/api"}.',
)

const clientKeySchema = z
  .string('Copy the client key from the Midtrans dashboard (Settings, Access Keys).')
  .check(
    z.regex(/^[\w-]+$/, 'Copy the client key again: it holds only letters, digits, "-" and "_".'),
  )

const midtransSnapSchema = z
  .strictObject({ environment: z.enum(['production', 'sandbox']), clientKey: clientKeySchema })
  .check(
    z.refine((snap) => snap.environment !== 'production' || !snap.clientKey.startsWith('SB-'), {
      error: 'This is a sandbox key: take the production key, or set "environment" to "sandbox".',
      path: ['clientKey'],
    }),
  )

const customSnapSchema = z.strictObject({
  environment: z.literal('custom'),
  clientKey: clientKeySchema,
  scriptUrl: z.string('Write the address of the Snap script.').check(
    z.refine((text) => isOwnPath(text) || isSafeAddress(text), {
      error:
        'Write a path of this site ("/mock-snap/snap.js") or a plain https address; http is taken for localhost only.',
    }),
    // What holds for Midtrans' keys and its host would not be looked at here.
    z.refine((text) => !/^https:\/\/([^/]+\.)?midtrans\.com(?![^/:])/i.test(text), {
      error: 'For the script of Midtrans, write "production" or "sandbox" as "environment".',
    }),
  ),
  /** `self` stands for the page's own origin. */
  frameOrigin: z.string('Write the origin of the payment page.').check(
    z.refine((text) => text === 'self' || isOrigin(text), {
      error:
        'Write "self" or an https origin without a path ("https://pay.example.co.id"); http is taken for localhost only.',
    }),
  ),
  /** Hosts (with a port, if any) that a payment may lead to; `self` stands for the page's own. */
  redirectHosts: z.array(
    z
      .string('Write a host name.')
      .check(
        z.regex(HOST, 'Write only the host, such as "pay.example.co.id" or "localhost:8787".'),
      ),
    'List the hosts that a payment may lead to; [] stands for none.',
  ),
})

export const appConfigSchema = z.strictObject(
  {
    /** Where the app will be: for what can be checked before it is there, and for search engines and link previews. */
    origin: z.optional(
      z.string('Write the origin of the app.').check(
        z.refine(isOrigin, {
          error:
            'Write the https origin of the app without a path ("https://app.example.co.id"); http is taken for localhost only.',
        }),
      ),
    ),
    api: apiSchema,
    payments: z.enum(['on', 'off'], 'Write "on" or "off".'),
    /** Where what happens is told (app/events); nowhere, unless said otherwise. */
    events: z.optional(z.enum(['off', 'console'], 'Write "off" or "console".')),
    // Told apart by "environment" where a problem is told: zod's own union by a key weighs ten times that.
    snap: z.union(
      [midtransSnapSchema, customSnapSchema],
      'Add "snap" with "environment": "production", "sandbox" or "custom", and its "clientKey".',
    ),
  },
  'Write one JSON object with "api", "payments" and "snap".',
)

export type AppConfig = z.infer<typeof appConfigSchema>
export type SnapConfig = AppConfig['snap']
