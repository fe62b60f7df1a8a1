import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { configureBuild } from '../../src/deploy/build-configuration.ts'
import type { PlanSnapshots } from '../../src/deploy/page-renderer.ts'
import type { AppConfig } from '../../src/shared/config/app-config.ts'

const config: AppConfig = {
  api: { baseUrl: 'https://api.example.co.id/api', timeoutMs: 15_000 },
  payments: 'on',
  snap: { environment: 'production', clientKey: 'Mid-client-a' },
}

const plan = {
  id: 'plan_solo',
  name: 'Solo',
  slug: 'solo',
  tagline: '</script><b>',
  price: 123_000,
  billing_period: 'month',
  is_most_popular: false,
  limits: {
    max_notebooks: 1,
    max_notes_per_notebook: 1,
    ai_chat_daily: 0,
    semantic_search_daily: 0,
  },
  features: [],
}

let dist = ''
test.beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'notefiber-pages-'))
  await cp(process.env['DIST'] ?? 'dist', dist, { recursive: true })
})
test.afterEach(() => rm(dist, { recursive: true }))

const read = (name: string) => readFile(join(dist, name), 'utf8')

async function configure(change: Partial<AppConfig>, plans?: PlanSnapshots) {
  const result = await configureBuild(dist, { ...config, ...change }, plans)
  if (!result.ok) throw new Error(result.problems.join('\n'))
  return result.warnings
}

test('a build has pages to read before anybody has configured it', async () => {
  expect(await read('pricing.html')).toContain('Paket dan harga')
  expect(await read('en.html')).toContain('<html lang="en"')
  expect(await read('shell.html')).toContain('<div id="app"></div>')
})

test('each configuration renders the pages anew, with its own plans or with none', async () => {
  await configure({}, { id: [plan], en: [{ ...plan, name: 'Alone' }] })
  expect(await read('pricing.html')).toContain('Rp123.000')
  expect(await read('pricing.html')).not.toContain('</script><b>')
  expect(await read('en/pricing.html')).toContain('Alone')
  expect(await read('en/pricing.html')).not.toContain('Solo')
  expect(await read('checkout.html')).not.toContain('plan_solo')

  await configure({})
  expect(await read('pricing.html')).not.toMatch(/Rp123\.000|Solo/)
  expect(await read('pricing.html')).toContain('Memuat harga')
})

test('plans that break the contract are left out, and that is said', async () => {
  const warnings = await configure({}, { id: [{ ...plan, price: 'cheap' }], en: [plan] })
  expect(warnings).toEqual([expect.stringContaining('"id"')])
  expect(await read('pricing.html')).toContain('Memuat harga')
  expect(await read('en/pricing.html')).toContain('Rp123.000')
})

test('payments that are off leave no price, and checkout says so', async () => {
  await configure({ payments: 'off' }, { id: [plan] })
  for (const name of ['index.html', 'pricing.html']) {
    expect(await read(name)).toContain('Solo')
    expect(await read(name)).not.toContain('Rp123.000')
  }
  expect(await read('checkout.html')).toContain('Pembayaran sedang')
  await configure({ payments: 'on' }, { id: [plan] })
  expect(await read('checkout.html')).not.toContain('Pembayaran sedang')
})

test('the configuration stands in every page, and whole addresses once the site has one', async () => {
  await configure({ origin: 'https://app.example.co.id' })
  for (const name of ['index.html', 'en.html', 'pricing.html', 'checkout.html', 'shell.html']) {
    expect(await read(name)).toContain('"baseUrl":"https://api.example.co.id/api"')
  }
  const english = await read('en/pricing.html')
  expect(english).toContain('rel="canonical" href="https://app.example.co.id/en/pricing"')
  expect(english).toContain('hrefLang="id" href="https://app.example.co.id/pricing"')
  expect(english).toContain('hrefLang="en" href="https://app.example.co.id/en/pricing"')
  expect(english).toContain('hrefLang="x-default" href="https://app.example.co.id/pricing"')
  expect(english).toContain('property="og:title" content="Pricing"')
  expect(await read('index.html')).toContain('href="https://app.example.co.id/"')

  await configure({})
  expect(await read('en/pricing.html')).not.toContain('canonical')
})

test('a gateway for trials is announced in the page itself', async () => {
  await configure({ snap: { environment: 'sandbox', clientKey: 'SB-Mid-client-a' } })
  expect(await read('index.html')).toContain('Mode uji (sandbox)')
  await configure({})
  expect(await read('index.html')).not.toContain('Mode uji')
})

test('hosts without rules of ours learn which addresses the app serves', async () => {
  await configure({})
  const redirects = (await read('_redirects')).trim().split('\n')
  expect(redirects).toContain('/orders/:orderId /shell 200')
  expect(redirects).toContain('/en/app/billing /shell 200')
  expect(redirects.filter((line) => /^\/(en\/?)?(pricing|checkout)? /.test(line))).toEqual([])
})
