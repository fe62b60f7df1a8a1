// @ts-nocheck
import { signInByCookie, signInByForm } from './buyer.ts'
import { expect, test } from './site-test.ts'

test('signing in leaves a cookie that scripts cannot read, and nothing in storage', async ({
  page,
  context,
  api,
}) => {
  const answer = page.waitForResponse(/\/auth\/login$/)
  await page.goto('/auth/signin')
  await signInByForm(page)
  const token = /"access_token":"([^"]+)"/.exec(await (await answer).text())?.[1] ?? ''
  expect(token).not.toBe('')
  await expect(page.getByRole('banner').getByText('Paket Gratis')).toBeVisible()

  const [cookie, ...others] = await context.cookies(`${api.origin}/api/auth/refresh`)
  expect(others).toEqual([])
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/api/auth' })
  const seen = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]),
  )
  expect(seen).not.toContain(token)
  expect(seen).not.toContain(cookie?.value)
})

test('a reload keeps the person signed in', async ({ page, api, baseURL }) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto('/app')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.reload()
  await expect(page).toHaveURL(/\/app$/)
  await expect(page.getByRole('banner').getByText('Paket Gratis')).toBeVisible()
})

test('an access token that ran out is renewed on the way, and the person notices nothing', async ({
  page,
  api,
  baseURL,
}) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto('/app')
  await expect(page.getByRole('banner').getByText('Paket Gratis')).toBeVisible()
  await api.advance(20 * 60_000)
  const before = (await api.state()).counters['refreshes'] ?? 0
  await page.getByRole('link', { name: 'Harga', exact: true }).click()
  await page.goto('/checkout?plan=plus&period=month')
  await expect(page.getByRole('button', { name: 'Bayar Rp109.890' })).toBeEnabled()
  expect((await api.state()).counters['refreshes']).toBeGreaterThan(before)
})

test('signing out in one tab signs the other one out', async ({ page, context, api, baseURL }) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
  await page.goto('/app')
  const other = await context.newPage()
  await other.goto('/pricing')
  await expect(other.getByRole('banner').getByText('Paket Gratis')).toBeVisible()
  await page.getByRole('banner').getByText('Akun', { exact: true }).click()
  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(other.getByRole('banner').getByRole('link', { name: 'Masuk' })).toBeVisible()
  await expect(page).not.toHaveURL(/\/app$/)
})

test('a hostile address to return to is not followed', async ({ page }) => {
  for (const target of [
    '//evil.test/app',
    '/\\evil.test',
    'https://evil.test/',
    'javascript:alert(1)',
  ]) {
    await page.goto(`/auth/signin?redirect=${encodeURIComponent(target)}`)
    await signInByForm(page)
    await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/app$/)
    await page.context().clearCookies()
  }
})
