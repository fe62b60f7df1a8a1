// @ts-nocheck
import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from './console-guard.ts'

const ORIGIN = 'http://guarded.test'

async function open(page: Page, body: string): Promise<void> {
  await serve(page.context(), body)
  await page.goto(ORIGIN)
}

async function serve(context: BrowserContext, body: string): Promise<void> {
  await context.route(`${ORIGIN}/**`, (route) =>
    route.fulfill({
      status: new URL(route.request().url()).pathname === '/' ? 200 : 404,
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': "script-src 'self' 'unsafe-inline'; img-src data:" },
      body: `<title>Guarded</title><link rel="icon" href="data:,">${body}`,
    }),
  )
}

test('a silent page passes', async ({ page }) => {
  await open(page, '<h1>Quiet</h1>')
  await expect(page.getByRole('heading')).toHaveText('Quiet')
})

test('a failed request passes', async ({ page }) => {
  await open(page, `<script>fetch('/missing').then(() => document.title = 'asked')</script>`)
  await expect(page).toHaveTitle('asked')
})

test('a line that the test allows passes', async ({ page, guard }) => {
  guard.allow({ name: 'on purpose', text: /^on purpose$/ })
  await open(page, `<script>console.warn('on purpose')</script>`)
})

test.describe('the guard fails', () => {
  test.fail()

  for (const method of ['log', 'debug', 'info', 'warn', 'error']) {
    test(`a console.${method}`, async ({ page }) => {
      await open(page, `<script>console.${method}('noise')</script>`)
    })
  }

  test('an uncaught error', async ({ page }) => {
    await open(
      page,
      `<script>setTimeout(() => { throw new Error('noise') }); document.title = 'x'</script>`,
    )
    await expect(page).toHaveTitle('x')
  })

  test('a rejection that nobody handles', async ({ page }) => {
    await open(page, `<script>Promise.reject(new Error('noise'))</script>`)
  })

  test('a violation of the policy', async ({ page }) => {
    await open(page, `<img src="/blocked.png" alt="">`)
  })

  test('noise in another tab', async ({ page, context }) => {
    await open(page, '')
    const other = await context.newPage()
    await other.goto(ORIGIN)
    await other.evaluate('console.log("noise")')
  })

  test('noise in another context that is watched', async ({ browser, guard }) => {
    const other = await browser.newContext()
    await guard.watch(other)
    await serve(other, `<script>console.log('noise')</script>`)
    const page = await other.newPage()
    await page.goto(ORIGIN)
    await other.close()
  })
})
