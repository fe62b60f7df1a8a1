import { expect, type Page } from '@playwright/test'
import type { ScenarioName } from '../../mocks/domain/scenarios.ts'
import { signInByCookie } from './buyer.ts'
import {
  type FailureCase,
  notAlone,
  notEmptyList,
  notForActions,
  notForReads,
  notRead,
  type Visit,
} from './failure-table.ts'
import { alerts, pressOffered, pressSignInAgain, seeLoading, seeTold } from './failure-words.ts'
import type { FaultName } from './faults.ts'

const route = '/app/billing'
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const press = (name: string) => async (page: Page) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click()

const openBilling = (scenario: ScenarioName) => async (visit: Visit) => {
  const { page, api, origin } = visit
  await api.reset(scenario)
  await signInByCookie(page, api.origin, origin)
  await page.goto(route)
  await seeRecords(visit)
}

async function seeRecords({ page }: Visit): Promise<void> {
  await expect(page.getByRole('button', { name: 'Ubah alamat' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: /NF-/ }).first()).toBeVisible()
  await expect(alerts(page)).toHaveCount(0)
}

/** The button that was pressed is still there, after signing in too. */
const again = (send: (page: Page) => Promise<void>) => async (page: Page, fault: FaultName) => {
  if (fault === 'a 401') await pressSignInAgain(page)
  await send(page)
}

const reads = {
  route,
  waits: seeLoading('Memuat'),
  told: seeTold,
  step: pressOffered,
  works: seeRecords,
} as const

const reason = 'Salah memilih paket tahunan.'
const pressAsk = press('Ajukan pengembalian dana')

/** What was bought, who it is billed to, and what is asked back. */
export const billingCases: readonly FailureCase[] = [
  {
    ...reads,
    call: 'subscription',
    prepare: openBilling('pro-active'),
    not: { ...notForReads, ...notAlone },
    always: ['an error 500'],
  },
  {
    ...reads,
    call: 'orders',
    prepare: openBilling('pro-active'),
    not: { ...notForReads, ...notAlone, ...notEmptyList },
    always: ['HTML for JSON'],
  },
  {
    ...reads,
    call: 'billing',
    prepare: openBilling('pro-active'),
    not: { ...notForReads, ...notAlone, 'empty data': 'no saved address is a real answer' },
    always: ['a missing field'],
  },
  {
    ...reads,
    call: 'refunds',
    prepare: openBilling('refund-requested'),
    works: async (visit) => {
      await seeRecords(visit)
      await expect(visit.page.getByText('Sedang ditinjau').first()).toBeVisible()
    },
    not: { ...notForReads, ...notAlone, ...notEmptyList },
    always: ['a wrong type'],
  },
  {
    route,
    call: 'savedBilling',
    prepare: async (visit) => {
      await openBilling('pro-active')(visit)
      await press('Ubah alamat')(visit.page)
      await field(visit.page, 'Alamat').fill('Jalan Asia Afrika 8')
    },
    provoke: press('Simpan alamat'),
    told: async (page, fault) => {
      await seeTold(page, fault)
      await expect(field(page, 'Alamat')).toHaveValue('Jalan Asia Afrika 8')
    },
    step: again(press('Simpan alamat')),
    works: async ({ page }) => {
      await expect(page.getByText('Alamat penagihan tersimpan.')).toBeVisible()
      await expect(page.getByText('Jalan Asia Afrika 8')).toBeVisible()
      await expect(alerts(page)).toHaveCount(0)
    },
    not: {
      ...notForActions,
      ...notRead,
      'a 409 CONFLICT': 'an address has no states to fit',
    },
    always: ['a reset connection'],
  },
  {
    route: '/orders/$orderId/refund',
    call: 'refundRequest',
    prepare: async ({ page, api, origin }) => {
      await api.reset('pro-active')
      await signInByCookie(page, api.origin, origin)
      const { orders } = await api.state()
      await page.goto(`/orders/${orders[0]?.order_id ?? ''}/refund`)
      await field(page, 'Alasan').fill(reason)
    },
    provoke: pressAsk,
    told: async (page, fault) => {
      await seeTold(page, fault)
      await expect(field(page, 'Alasan')).toHaveValue(reason)
    },
    step: again(pressAsk),
    works: async ({ page }) => {
      await expect(page.getByText('Sedang ditinjau').first()).toBeVisible()
      await expect(alerts(page)).toHaveCount(0)
    },
    cells: {
      'a 409 CONFLICT': {
        says: 'Permintaan ini tidak dapat diajukan',
        told: async (page) => {
          await expect(alerts(page)).toHaveCount(1)
          await expect(alerts(page)).toContainText('Permintaan ini tidak dapat diajukan')
          await expect(field(page, 'Alasan')).toHaveValue(reason)
        },
      },
    },
    not: {
      ...notForActions,
      'a wrong type': 'it is asked by then, and asking again is refused as asked already',
      'a missing field': 'it is asked by then, and asking again is refused as asked already',
    },
    always: ['no answer'],
  },
]
