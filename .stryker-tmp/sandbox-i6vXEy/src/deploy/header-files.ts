// @ts-nocheck
import * as z from 'zod/mini'

/** What every host must send: `everywhere` with each answer, and one Cache-Control by kind of file. */
const deployHeadersSchema = z.object({
  everywhere: z.record(z.string(), z.string()),
  cacheControl: z.object({ assets: z.string(), otherwise: z.string() }),
})
export type DeployHeaders = z.infer<typeof deployHeadersSchema>

export function deployHeaders(everywhere: Record<string, string>): DeployHeaders {
  return {
    everywhere,
    // Files under /assets/ carry a hash of their content in their names.
    cacheControl: { assets: 'public, max-age=31536000, immutable', otherwise: 'no-cache' },
  }
}

export function headersJson(headers: DeployHeaders): string {
  return `${JSON.stringify(headers, null, 2)}\n`
}

export function readHeadersJson(text: string): DeployHeaders {
  return z.parse(deployHeadersSchema, JSON.parse(text))
}

/**
 * The form that Cloudflare Pages and Netlify read: https://developers.cloudflare.com/pages/configuration/headers/
 * Both join a header that two rules set, so `/*` names no Cache-Control: their own default revalidates each page.
 */
export function headersFile({ everywhere, cacheControl }: DeployHeaders): string {
  const lines = Object.entries(everywhere).map(([name, value]) => `  ${name}: ${value}`)
  return ['/*', ...lines, '/assets/*', `  Cache-Control: ${cacheControl.assets}`, ''].join('\n')
}
