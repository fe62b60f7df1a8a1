// @ts-nocheck
import {
  fillBillingForm,
  payByCard,
  pressPay,
  seeOrderPaid,
  signInByForm,
  snapFrame,
} from '../browser/buyer.ts'
import { expect, test } from '../tools/console-guard.ts'

test('the development server alone carries a purchase: its mocks live in the browser and survive a reload', async ({
  page,
}) => {
  await page.goto('/pricing?period=year')
  await page.getByRole('link', { name: /Pro/ }).first().click()
  await signInByForm(page)
  await expect(page).toHaveURL(/\/checkout\?plan=pro&period=year/)
  await fillBillingForm(page)
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Alamat' })).toHaveValue('Jalan Braga 1')
  await pressPay(page)
  await payByCard(snapFrame(page))
  await seeOrderPaid(page)
  await page.reload()
  await seeOrderPaid(page)
  await expect(page.getByRole('banner').getByText('Paket Pro')).toBeVisible()
})
