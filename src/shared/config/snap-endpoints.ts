import type { SnapConfig } from './app-config-schema.ts'

export type SnapEndpoints = {
  scriptUrl: string
  /** An origin, or `self` for the page's own. */
  scriptOrigin: string
  /** Origins that may be framed (a host may start with `*.`), or `self`. */
  frameSources: string[]
  /** Exact hosts, with a port if any, that a payment may lead to; `self` for the page's own. */
  redirectHosts: string[]
}

const MIDTRANS_HOSTS = { production: 'app.midtrans.com', sandbox: 'app.sandbox.midtrans.com' }

/** Addresses of Snap: https://docs.midtrans.com/reference/snap-js */
export function snapEndpoints(snap: SnapConfig): SnapEndpoints {
  if (snap.environment === 'custom') {
    const { scriptUrl, frameOrigin, redirectHosts } = snap
    const scriptOrigin = scriptUrl.startsWith('/') ? 'self' : new URL(scriptUrl).origin
    return { scriptUrl, scriptOrigin, frameSources: [frameOrigin], redirectHosts }
  }
  const host = MIDTRANS_HOSTS[snap.environment]
  return {
    scriptUrl: `https://${host}/snap/snap.js`,
    scriptOrigin: `https://${host}`,
    // The payment page has moved between hosts of Midtrans before, without a new address of the script.
    frameSources: ['https://*.midtrans.com'],
    redirectHosts: [host],
  }
}

/** The Trusted Types policy that makes the script's address a script; the headers name it too. */
export const TRUSTED_SCRIPT_POLICY = 'notefiber-snap'
