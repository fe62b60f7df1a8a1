// @ts-nocheck
import type { AppConfig } from '../shared/config/app-config.ts'

/** The configuration for a mock payments API and mock Snap (`npm run api`) at `origin`, such as `http://localhost:8787`. */
export function localConfig(origin: string): AppConfig {
  return {
    api: { baseUrl: `${origin}/api`, timeoutMs: 15_000 },
    payments: 'on',
    snap: {
      environment: 'custom',
      clientKey: 'SB-Mid-client-mock',
      scriptUrl: `${origin}/mock-snap/snap.js`,
      frameOrigin: origin,
      redirectHosts: [new URL(origin).host],
    },
  }
}

/** The same, with everything on the page's own origin. */
export const SAME_ORIGIN_CONFIG: AppConfig = {
  api: { baseUrl: '/api', timeoutMs: 15_000 },
  payments: 'on',
  snap: {
    environment: 'custom',
    clientKey: 'SB-Mid-client-mock',
    scriptUrl: '/mock-snap/snap.js',
    frameOrigin: 'self',
    redirectHosts: ['self'],
  },
}
