import type { Page } from '@playwright/test'
import { openPayment, signInByCookie, snapFrame } from './buyer.ts'
import { smallTargets } from '../tools/small-targets.ts'
import { expect, test } from './site-test.ts'

const checkout = '/checkout?plan=pro&period=month'

test.beforeEach(async ({ page, api, baseURL }) => {
  await signInByCookie(page, api.origin, baseURL ?? '')
})

/** Presses Tab until this has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const isThere = () =>
    page.evaluate(() => {
      const element = document.activeElement
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : element
      const { top, bottom } = element?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
      const isSeen = top >= 0 && bottom <= window.innerHeight
      return { label: label?.textContent?.trim() ?? '', isSeen }
    })
  const passed: string[] = []
  while (passed.length < 60) {
    await page.keyboard.press('Tab')
    const { label, isSeen } = await isThere()
    passed.push(label)
    const isWanted = typeof name === 'string' ? label === name : name.test(label)
    if (!isWanted) continue
    expect(isSeen, `${label} can be seen while it has the focus`).toBe(true)
    return
  }
  throw new Error(`${String(name)} was not reached: ${passed.join(', ')}`)
}

test('the whole purchase is made with the keyboard alone', async ({ page, api }) => {
  await page.goto('/pricing')
  await expect(page.getByRole('heading', { name: 'Pro', exact: true })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('#content')).toBeFocused()
  await tabTo(page, 'Pilih Pro bulanan')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Berlangganan Pro')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('button', { name: /^Bayar Rp/ })).toBeEnabled()

  await tabTo(page, 'Ganti paket')
  await page.keyboard.press('Space')
  await tabTo(page, /^Pro/)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Berlangganan Team')
  await expect(page.getByRole('button', { name: 'Bayar Rp886.890' })).toBeEnabled()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('button', { name: 'Bayar Rp331.890' })).toBeEnabled()

  await tabTo(page, 'Nomor telepon')
  await page.keyboard.type('0812 3456 7890')
  await tabTo(page, 'Alamat')
  await page.keyboard.type('Jalan Braga 1')
  await tabTo(page, 'Kode pos')
  await page.keyboard.type('40111')
  await expect(page.getByRole('combobox', { name: 'Kota atau kabupaten' })).toHaveValue(
    'Kota Bandung',
  )
  await tabTo(page, /^Bayar Rp331\.890$/)
  await page.keyboard.press('Enter')

  const qris = snapFrame(page).getByRole('button', { name: 'QRIS', exact: true })
  await qris.press('Enter')
  await snapFrame(page).getByRole('button', { name: 'Bayar sekarang' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pembayaran berhasil')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await tabTo(page, 'Buka aplikasi')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('banner').getByText('Paket Pro')).toBeVisible()
  expect((await api.state()).counters).toMatchObject({ orders_created: 1, charges: 1 })
})

test('at 400 % on a wide screen the purchase needs no sideways scroll, and the total leaves the room to the form', async ({
  page,
}) => {
  // 1280 × 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto(checkout)
  await expect(page.getByRole('button', { name: 'Bayar Rp331.890' })).toBeEnabled()
  await page.getByRole('textbox', { name: 'Email' }).focus()
  await expect(page.getByRole('link', { name: 'Rincian' })).not.toBeInViewport()
  await page.getByRole('button', { name: 'Ganti paket' }).click()
  await page.getByText('Punya kode promo?').click()
  await page.getByText('Butuh faktur pajak?').click()
  await page.getByRole('button', { name: 'Bayar Rp331.890' }).click()
  await expect(page.getByRole('alert')).toContainText('isian yang perlu diperbaiki')
  expect(await beyondTheEdge(page)).toEqual([])
})

/** What reaches over the page's edge; what is there for screen readers alone is not seen. */
function beyondTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect()
        return width > 1 && right > document.documentElement.clientWidth + 0.5
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  )
}

test('everything on the way to the payment can be hit: 44 px for what stands alone, 24 px in a text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of [
    '/',
    '/pricing',
    checkout,
    '/app',
    '/orders',
    '/app/billing',
    '/legal/terms',
  ]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(await smallTargets(page), path).toEqual([])
  }
})

test('in forced colours the chosen plan, the fields and the focus are still told apart', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(checkout)
  await expect(page.getByRole('button', { name: 'Bayar Rp331.890' })).toBeEnabled()
  await page.getByRole('button', { name: 'Ganti paket' }).click()
  const border = (name: RegExp) =>
    page
      .getByRole('radio', { name })
      .locator('xpath=..')
      .evaluate((label) => getComputedStyle(label).borderColor)
  expect(await border(/^Pro/)).not.toBe(await border(/^Team/))
  const phone = page.getByRole('textbox', { name: 'Nomor telepon' })
  await phone.press('Tab')
  await page.keyboard.press('Shift+Tab')
  const shown = await phone.evaluate((input) => {
    const { borderTopWidth, borderTopColor, backgroundColor, outlineStyle } =
      getComputedStyle(input)
    return { borderTopWidth, isSet: borderTopColor !== backgroundColor, outlineStyle }
  })
  expect(shown).toEqual({ borderTopWidth: '1px', isSet: true, outlineStyle: 'solid' })
  await page.getByRole('button', { name: 'Bayar Rp331.890' }).click()
  await expect(phone).toHaveCSS('border-top-width', '2px')
})

test('where less motion is asked for, nothing moves on the way to the payment', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.addInitScript(() => {
    document.addEventListener('animationstart', ({ target, animationName }) => {
      const { animationIterationCount, animationDuration } = getComputedStyle(target as Element)
      if (animationIterationCount === 'infinite' || parseFloat(animationDuration) > 0.01) {
        document.documentElement.dataset['moved'] = animationName
      }
    })
    document.addEventListener('transitionstart', ({ propertyName }) => {
      document.documentElement.dataset['moved'] = propertyName
    })
  })
  await openPayment(page)
  await expect(snapFrame(page).getByRole('button', { name: 'QRIS', exact: true })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.dataset['moved'])).toBeUndefined()
})
