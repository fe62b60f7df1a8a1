import { expect, type Page } from '@playwright/test'
import { seeOrderPaid, signInByCookie } from './buyer.ts'
import { type FailureCase, notForBareActions, notForReads, type Visit } from './failure-table.ts'
import {
  alerts,
  pressOffered,
  pressOfferedUnlessBack,
  pressSignInAgain,
  seeLoading,
  seeTold,
  signsInFirst,
} from './failure-words.ts'
import { focusWindow } from './watching.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const pressCheck = async (page: Page) => button(page, 'Saya sudah bayar, periksa sekarang').click()

/** A buyer whose virtual account waits for the money. */
export async function openWaitingOrder({ page, api, origin }: Visit): Promise<string> {
  await api.reset('va-pending')
  await api.settings({ notification_delay_ms: 0 })
  await signInByCookie(page, api.origin, origin)
  const { orders } = await api.state()
  const orderId = orders[0]?.order_id ?? ''
  await page.goto(`/orders/${orderId}`)
  await seeWaiting(page)
  return orderId
}

async function openOrder(visit: Visit): Promise<void> {
  await openWaitingOrder(visit)
}

/** What the last answer said stays on the page. */
export async function seeWaiting(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Menunggu pembayaran Anda')
  await expect(page.getByText('Nomor virtual account', { exact: true })).toBeVisible()
}

export async function seeSettle({ page, api }: Visit): Promise<void> {
  await expect(alerts(page)).toHaveCount(0)
  const { orders } = await api.state()
  await api.move(orders[0]?.order_id ?? '', 'settle')
  await focusWindow(page)
  await seeOrderPaid(page)
}

const route = '/orders/$orderId'

export const orderCases: readonly FailureCase[] = [
  {
    route,
    call: 'refresh',
    prepare: openOrder,
    told: seeTold,
    step: pressOfferedUnlessBack,
    works: seeSettle,
    cells: { 'a 401': signsInFirst },
    not: notForReads,
    always: ['a reset connection'],
  },
  {
    route,
    call: 'order',
    prepare: openOrder,
    told: seeTold,
    step: pressOfferedUnlessBack,
    works: seeSettle,
    waits: seeLoading('Memuat'),
    cells: {
      'a 404': {
        says: 'Pesanan ini tidak ditemukan',
        told: async (page) => {
          await expect(alerts(page)).toHaveCount(1)
          await expect(alerts(page)).toContainText('Pesanan ini tidak ditemukan')
        },
        step: async (page) => {
          await alerts(page).getByRole('link', { name: 'Pesanan Anda' }).click()
          await page.getByRole('main').getByRole('link', { name: /NF-/ }).first().click()
        },
      },
    },
    not: notForReads,
    always: ['a wrong type', 'no answer', 'a 401', 'a 404'],
  },
  {
    route: `${route}, while it waits`,
    call: 'order',
    prepare: openOrder,
    provoke: focusWindow,
    told: async (page, fault) => {
      await seeTold(page, fault)
      await expect(alerts(page)).toContainText('Yang tampil di sini keadaan terakhir')
      await seeWaiting(page)
    },
    step: pressOfferedUnlessBack,
    works: seeSettle,
    not: {
      ...notForReads,
      'no network': 'the page asks nobody then, and is back by itself when it can',
    },
    always: ['an error 500', 'HTML for JSON'],
  },
  {
    route,
    call: 'sync',
    prepare: openOrder,
    provoke: pressCheck,
    told: async (page, fault) => {
      await seeTold(page, fault)
      await seeWaiting(page)
    },
    step: async (page, fault) => {
      if (fault === 'a 401') await pressSignInAgain(page)
      await pressCheck(page)
    },
    works: async (visit) => {
      await expect(visit.page.getByText('Pembayaran belum masuk')).toBeVisible()
      await seeSettle(visit)
    },
    not: { ...notForBareActions, 'a 409 CONFLICT': 'asking the gateway fits every state' },
    always: ['a gateway’s 502', 'no network'],
  },
  {
    route,
    call: 'cancel',
    prepare: openOrder,
    provoke: async (page) => {
      await button(page, 'Batalkan pesanan').click()
      await button(page, 'Ya, batalkan').click()
    },
    told: async (page, fault) => {
      await expect(alerts(page).filter({ hasText: 'Batalkan pesanan ini?' })).toHaveCount(1)
      await button(page, 'Tidak, biarkan').click()
      await seeTold(page, fault)
      await seeWaiting(page)
      await button(page, 'Batalkan pesanan').click()
    },
    step: async (page, fault) => {
      if (fault === 'a 401') {
        await pressSignInAgain(page)
        await button(page, 'Batalkan pesanan').click()
      }
      await button(page, 'Ya, batalkan').click()
    },
    works: async ({ page }) => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pesanan dibatalkan')
    },
    asksFirst: true,
    not: notForBareActions,
    always: ['an error 500'],
  },
  {
    route: '/orders',
    call: 'orders',
    prepare: async (visit) => {
      await openWaitingOrder(visit)
      await visit.page.goto('/orders')
    },
    waits: seeLoading('Memuat'),
    told: seeTold,
    step: pressOffered,
    works: async (visit) => {
      await visit.page.getByRole('main').getByRole('link', { name: /NF-/ }).click()
      await seeWaiting(visit.page)
      await seeSettle(visit)
    },
    not: notForReads,
    always: ['a missing field'],
  },
]
