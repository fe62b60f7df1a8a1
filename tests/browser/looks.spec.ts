import type { Page } from '@playwright/test'
import { checkout as checkoutEn } from '../../src/shared/i18n/messages/en/checkout.ts'
import { common as commonEn } from '../../src/shared/i18n/messages/en/common.ts'
import { orders as ordersEn } from '../../src/shared/i18n/messages/en/orders.ts'
import { pricing as pricingEn } from '../../src/shared/i18n/messages/en/pricing.ts'
import { checkout } from '../../src/shared/i18n/messages/id/checkout.ts'
import { common } from '../../src/shared/i18n/messages/id/common.ts'
import { orders } from '../../src/shared/i18n/messages/id/orders.ts'
import { pricing } from '../../src/shared/i18n/messages/id/pricing.ts'
import { signInByCookie } from './buyer.ts'
import { expect, test } from './site-test.ts'

const languages = {
  id: {
    locale: 'id-ID',
    prefix: '',
    payNow: 'Bayar sekarang',
    m: { checkout, common, orders, pricing },
  },
  en: {
    locale: 'en-GB',
    prefix: '/en',
    payNow: 'Pay now',
    m: { checkout: checkoutEn, common: commonEn, orders: ordersEn, pricing: pricingEn },
  },
} as const
const themes = ['light', 'dark'] as const
const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
] as const

/** What the page is like in every step: its language, its theme, and nothing to scroll to sideways. */
async function seeLook(page: Page, look: { language: string; theme: 'light' | 'dark' }) {
  await expect(page.locator('html')).toHaveAttribute('lang', look.language)
  const { lightness, sideways } = await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d')
    if (canvas) canvas.fillStyle = getComputedStyle(document.body).backgroundColor
    canvas?.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? []
    const { scrollWidth, clientWidth } = document.documentElement
    return { lightness: (red + green + blue) / 3, sideways: scrollWidth - clientWidth }
  })
  expect(lightness > 128 ? 'light' : 'dark').toBe(look.theme)
  expect(sideways).toBe(0)
}

for (const [language, { locale, prefix, payNow, m }] of Object.entries(languages)) {
  for (const theme of themes) {
    for (const viewport of sizes) {
      test.describe(`${language}, ${theme}, ${viewport.width} px`, () => {
        test.use({ locale, viewport, colorScheme: theme })

        test('the prices, the form, the payment and the open plan keep to the language, the theme and the width', async ({
          page,
          api,
          baseURL,
        }) => {
          const look = { language, theme }
          await signInByCookie(page, api.origin, baseURL ?? '')
          await page.goto(`${prefix}/pricing?period=year`)
          const choose = page.getByRole('link', { name: m.pricing.card.choose.year('Pro') })
          await expect(choose).toBeVisible()
          await seeLook(page, look)

          await choose.click()
          await expect(page).toHaveTitle(`${m.common.nav.checkout} · NoteFiber`)
          const form = page.getByRole('form', { name: m.checkout.formLegend })
          await form.getByRole('textbox', { name: m.checkout.fields.phone }).fill('081234567890')
          await form.getByRole('textbox', { name: m.checkout.fields.address }).fill('Jalan Braga 1')
          const { city, postalCode } = m.checkout.region.countries.ID
          await form.getByRole('textbox', { name: postalCode }).fill('40111')
          await expect(form.getByRole('combobox', { name: city })).toHaveValue('Kota Bandung')
          await seeLook(page, look)

          await form.getByRole('button', { name: m.checkout.pay.button('Rp3.318.900') }).click()
          const snap = page.frameLocator(`iframe[title="${m.checkout.pay.frameTitle}"]`)
          await snap.getByRole('button', { name: 'QRIS', exact: true }).click()
          await snap.getByRole('button', { name: payNow }).click()
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(
            m.orders.standing.paid.title,
          )
          await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
          await seeLook(page, look)

          await page.getByRole('main').getByRole('link', { name: m.orders.actions.app }).click()
          await expect(page.getByRole('banner').getByText(m.common.nav.plan('Pro'))).toBeVisible()
          await expect(page).toHaveURL(new RegExp(`${prefix}/app$`))
          await seeLook(page, look)
        })
      })
    }
  }
}
