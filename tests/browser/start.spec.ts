import type { Page, Request } from '@playwright/test'
import { apiCalls, type CallName, isCall } from './api-calls.ts'
import { signInByCookie } from './buyer.ts'
import { expect, test } from './site-test.ts'
import { holdAnswers } from './watching.ts'

/** Names each call of the API, in the order in which they go out. */
function noteCalls(page: Page): CallName[] {
  const noted: CallName[] = []
  const nameOf = (request: Request) =>
    Object.entries(apiCalls).find(([, call]) => isCall(call, request))?.[0]
  page.on('request', (request) => {
    const name = nameOf(request)
    if (name !== undefined) noted.push(name as CallName)
  })
  return noted
}

test('prices and session are asked before any script of the app is there, and once', async ({
  page,
}) => {
  const letGo = await holdAnswers(page, '**/assets/*.js')
  const calls = noteCalls(page)
  await page.goto('/pricing', { waitUntil: 'commit' })
  await expect.poll(() => calls.toSorted()).toEqual(['plans', 'refresh'])
  letGo()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Masuk' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(calls.toSorted()).toEqual(['plans', 'refresh'])
})

test('who reads the prices and is not signed in needs nothing that sends calls', async ({
  page,
}) => {
  const files: string[] = []
  page.on('request', (request) => files.push(request.url()))
  const client = () => files.filter((url) => /\/assets\/http-/.test(url)).length
  await page.goto('/pricing')
  await expect(page.getByRole('banner').getByRole('link', { name: 'Masuk' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(client()).toBe(0)
  await page.getByRole('banner').getByRole('link', { name: 'Masuk' }).click()
  await page.getByRole('textbox', { name: 'Email' }).fill('nobody@notefiber.test')
  await page.getByLabel('Kata sandi', { exact: true }).fill('salah-semua')
  await page.getByRole('button', { name: 'Masuk' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  expect(client()).toBe(1)
})

test('at checkout nothing waits for what it does not need, and nothing is asked twice', async ({
  page,
  api,
  baseURL,
}) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
  const letCodeGo = await holdAnswers(page, '**/assets/*.js')
  const letSessionGo = await holdAnswers(page, '**/auth/refresh')
  const calls = noteCalls(page)
  await page.goto('/checkout?plan=pro&period=year', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1, name: 'Pembayaran' })).toBeVisible()
  await expect.poll(() => calls.toSorted()).toEqual(['plans', 'refresh', 'summary'])
  const letAnswersGo = await holdAnswers(page, '**/api/{payment,user,plans}/**')
  letSessionGo()
  await expect.poll(() => calls.slice(3).toSorted()).toEqual(['billing', 'subscription', 'summary'])
  letCodeGo()
  // The provisional summary is here, and nothing can be paid by it.
  await expect(page.getByText('Rp3.318.900')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Bayar Rp/ })).toHaveCount(0)
  letAnswersGo()
  await expect(page.getByRole('button', { name: 'Bayar Rp3.318.900' })).toBeEnabled()
  for (const name of ['plans', 'refresh', 'billing', 'subscription'] as const) {
    expect(calls.filter((other) => other === name)).toHaveLength(1)
  }
  expect(calls.filter((name) => name === 'summary')).toHaveLength(2)
})

test('checkout reaches out for the gateway, the first touch of the form asks for its script, and no other page does either', async ({
  page,
  api,
  baseURL,
}) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/snap.js')) scripts.push(request.url())
  })
  await page.goto('/pricing')
  const choose = page.getByRole('link', { name: 'Pilih Pro bulanan' })
  await choose.hover()
  await page.waitForLoadState('networkidle')
  const reached = page.locator(`link[rel="preconnect"][href="${api.origin}"]`)
  await expect(reached).toHaveCount(0)
  expect(scripts).toEqual([])
  await choose.click()
  await expect(page.getByRole('button', { name: /^Bayar Rp/ })).toBeEnabled()
  await expect(reached).toHaveCount(1)
  expect(scripts).toEqual([])
  await page.getByRole('textbox', { name: 'Nomor telepon' }).fill('0812')
  await expect.poll(() => scripts.length).toBe(1)
})

test('of two tabs that open together one asks who is signed in, and the other waits for its turn', async ({
  page,
  context,
  api,
  baseURL,
}) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
  const letGo = await holdAnswers(page, '**/auth/refresh')
  const asked = page.waitForRequest('**/auth/refresh')
  await page.goto('/pricing', { waitUntil: 'commit' })
  await asked
  const other = await context.newPage()
  const calls = noteCalls(other)
  await other.goto('/pricing')
  await other.waitForLoadState('networkidle')
  expect(calls).toEqual(['plans'])
  letGo()
  for (const tab of [page, other]) {
    await expect(tab.getByRole('banner').getByText('Paket Gratis')).toBeVisible()
  }
})

test('a page that was still loading when the person signed out elsewhere opens signed out', async ({
  page,
  context,
  api,
  baseURL,
}) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto('/app')
  const other = await context.newPage()
  const letGo = await holdAnswers(other, '**/assets/*.js')
  const answered = other.waitForResponse('**/auth/refresh')
  await other.goto('/pricing', { waitUntil: 'commit' })
  await (await answered).finished()
  await page.getByRole('banner').getByText('Akun', { exact: true }).click()
  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(page).not.toHaveURL(/\/app$/)
  letGo()
  for (const tab of [other, page]) {
    await expect(tab.getByRole('banner').getByRole('link', { name: 'Masuk' })).toBeVisible()
  }
})

test('an early answer that fails is told like any other, and can be tried again', async ({
  page,
}) => {
  await page.route('**/auth/refresh', (route) => route.abort('connectionrefused'), { times: 3 })
  await page.goto('/pricing')
  const header = page.getByRole('banner')
  await header.getByRole('button', { name: /Coba lagi/ }).click()
  await expect(header.getByRole('link', { name: 'Masuk' })).toBeVisible()
})

for (const known of ['nothing of it is there', 'all of it is there'] as const) {
  test(`a press on a plan leads to checkout in one frame, when ${known}`, async ({
    page,
    api,
    baseURL,
  }) => {
    await signInByCookie(page, api.origin, baseURL ?? '')
    await page.goto('/pricing')
    await expect(page.getByRole('banner').getByRole('button', { name: 'Akun' })).toBeVisible()
    const choose = page.getByRole('link', { name: 'Pilih Pro bulanan' })
    if (known === 'all of it is there') {
      const summary = page.waitForResponse(/\/payment\/summary/)
      await choose.hover()
      await summary
      await page.waitForLoadState('networkidle')
    } else {
      await holdAnswers(page, '**/assets/*.js')
    }
    const frames = await choose.evaluate(async (link: HTMLElement) => {
      const isThere = () =>
        [...document.querySelectorAll('main h1')].some(
          (heading) =>
            heading.checkVisibility() && /Pembayaran|^Berlangganan/.test(heading.textContent),
        )
      link.click()
      for (let frame = 1; frame <= 60; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve))
        await new Promise((resolve) => setTimeout(resolve))
        if (isThere()) return frame
      }
      return 'never'
    })
    expect(frames).toBe(1)
  })
}
