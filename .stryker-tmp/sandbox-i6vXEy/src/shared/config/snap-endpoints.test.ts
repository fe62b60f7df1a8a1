// @ts-nocheck
import { expect, it } from 'vitest'
import { snapEndpoints } from './snap-endpoints.ts'

it.each([
  ['production', 'app.midtrans.com'],
  ['sandbox', 'app.sandbox.midtrans.com'],
] as const)('Snap in %s is at %s and nowhere else', (environment, host) => {
  expect(snapEndpoints({ environment, clientKey: 'k' })).toEqual({
    scriptUrl: `https://${host}/snap/snap.js`,
    scriptOrigin: `https://${host}`,
    frameSources: ['https://*.midtrans.com'],
    redirectHosts: [host],
  })
})

it('a custom Snap is where the configuration says', () => {
  const snap = { environment: 'custom', clientKey: 'k', redirectHosts: ['self'] } as const
  expect(
    snapEndpoints({
      ...snap,
      redirectHosts: ['localhost:8787'],
      scriptUrl: 'http://localhost:8787/mock-snap/snap.js',
      frameOrigin: 'http://localhost:8787',
    }),
  ).toEqual({
    scriptUrl: 'http://localhost:8787/mock-snap/snap.js',
    scriptOrigin: 'http://localhost:8787',
    frameSources: ['http://localhost:8787'],
    redirectHosts: ['localhost:8787'],
  })
  expect(
    snapEndpoints({
      ...snap,
      redirectHosts: ['self'],
      scriptUrl: '/mock-snap/snap.js',
      frameOrigin: 'self',
    }),
  ).toMatchObject({ scriptOrigin: 'self', frameSources: ['self'] })
})
