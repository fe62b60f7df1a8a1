// @ts-nocheck
import { describe, expect, it } from 'vitest'
import type { AppConfig, SnapConfig } from '../shared/config/app-config.ts'
import { securityHeaders } from './security-headers.ts'

const sandbox: SnapConfig = { environment: 'sandbox', clientKey: 'SB-Mid-client-a' }
const live: SnapConfig = { environment: 'production', clientKey: 'Mid-client-a' }
const custom: SnapConfig = {
  environment: 'custom',
  clientKey: 'SB-Mid-client-mock',
  scriptUrl: 'http://localhost:8787/mock-snap/snap.js',
  frameOrigin: 'http://localhost:8787',
  redirectHosts: ['localhost:8787'],
}
const ownOrigin: SnapConfig = { ...custom, scriptUrl: '/mock-snap/snap.js', frameOrigin: 'self' }

function headersFor(snap: SnapConfig, baseUrl = '/api', hashes: string[] = []) {
  const config: AppConfig = { api: { baseUrl, timeoutMs: 15_000 }, payments: 'on', snap }
  return securityHeaders(config, { inlineScriptHashes: hashes })
}

function policyFor(...parameters: Parameters<typeof headersFor>): Record<string, string> {
  const text = headersFor(...parameters)['Content-Security-Policy'] ?? ''
  return Object.fromEntries(
    text.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ')
      return [name, values.join(' ')]
    }),
  )
}

describe('the policy', () => {
  it('holds exactly these directives', () => {
    expect(policyFor(live, 'https://api.example.co.id/api', ['sha256-abc='])).toEqual({
      'default-src': "'self'",
      'script-src': "'self' https://app.midtrans.com 'sha256-abc='",
      'style-src': "'self'",
      'style-src-elem': "'self' 'unsafe-inline'",
      'style-src-attr': "'none'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'self' https://api.example.co.id",
      'frame-src': 'https://*.midtrans.com',
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
    })
  })

  it.each([
    ['production', live, 'https://app.midtrans.com', 'https://*.midtrans.com'],
    ['sandbox', sandbox, 'https://app.sandbox.midtrans.com', 'https://*.midtrans.com'],
    ['custom', custom, 'http://localhost:8787', 'http://localhost:8787'],
  ])(
    'for %s lets in the one script host and the one frame source',
    (_name, snap, script, frame) => {
      const policy = policyFor(snap)
      expect(policy['script-src']).toBe(`'self' ${script}`)
      expect(policy['frame-src']).toBe(frame)
    },
  )

  it('for a gateway on the own origin names no host at all', () => {
    const policy = policyFor(ownOrigin)
    expect(policy['script-src']).toBe("'self'")
    expect(policy['frame-src']).toBe("'self'")
  })

  it.each([live, sandbox, custom, ownOrigin])(
    'never lets inline or evaluated script run',
    (snap) => {
      const { 'style-src-elem': _styles, ...others } = policyFor(snap)
      expect(Object.values(others).join(' ')).not.toMatch(
        /unsafe|\*(?!\.midtrans\.com)|http:(?!\/\/localhost)/,
      )
    },
  )

  it('lets the page reach the origin of the API, and only the own one for a path', () => {
    expect(policyFor(live, '/api')['connect-src']).toBe("'self'")
    expect(policyFor(live, 'http://localhost:8787/api')['connect-src']).toBe(
      "'self' http://localhost:8787",
    )
  })
})

describe('the other headers', () => {
  it('keep the referrer, the type, the opener and the transport safe', () => {
    expect(headersFor(live)).toMatchObject({
      'Referrer-Policy': 'strict-origin',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
      'Strict-Transport-Security': 'max-age=31536000',
    })
  })

  it('give the power to pay to the page and the payment frame, and the others to no one', () => {
    const powers = headersFor(live)['Permissions-Policy']?.split(', ') ?? []
    expect(powers).toContain('payment=(self "https://*.midtrans.com")')
    expect(powers).toContain('camera=()')
    expect(powers.filter((power) => !power.endsWith('=()'))).toHaveLength(1)
    expect(headersFor(ownOrigin)['Permissions-Policy']).toContain('payment=(self)')
  })
})
