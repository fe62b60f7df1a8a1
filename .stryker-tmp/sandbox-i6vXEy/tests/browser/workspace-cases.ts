// @ts-nocheck
import { expect, type Page } from '@playwright/test'
import { signInByCookie } from './buyer.ts'
import type { FailureCase, Visit } from './failure-table.ts'
import { alerts, pressTryAgain, pressTryAgainUnlessBack, seeTold } from './failure-words.ts'

const route = '/app'
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const press = (name: string) => async (page: Page) =>
  page.getByRole('button', { name, exact: true }).click()

async function openApp({ page, api, origin }: Visit): Promise<void> {
  await api.reset('pro-active')
  await signInByCookie(page, api.origin, origin)
  await page.goto(route)
  await expect(page.getByRole('list', { name: 'Buku catatan' })).toBeVisible()
}

async function seeQuiet(page: Page): Promise<void> {
  await expect(alerts(page)).toHaveCount(0)
}

const onlyThisCall = { 'no network': 'the other calls of the page fail with it' }

export const workspaceCases: readonly FailureCase[] = [
  {
    route,
    call: 'refresh',
    prepare: openApp,
    told: seeTold,
    step: pressTryAgainUnlessBack,
    works: async ({ page }) => {
      await expect(page.getByRole('list', { name: 'Buku catatan' })).toBeVisible()
    },
    always: ['an error 500'],
  },
  {
    route,
    call: 'usage',
    prepare: openApp,
    told: seeTold,
    step: pressTryAgain,
    works: async ({ page }) => {
      await expect(page.getByRole('meter', { name: 'Obrolan AI' })).toBeVisible()
      await seeQuiet(page)
    },
    not: onlyThisCall,
    always: ['a wrong type'],
  },
  {
    route,
    call: 'notebooks',
    prepare: openApp,
    told: seeTold,
    step: pressTryAgain,
    works: async ({ page }) => {
      await expect(page.getByRole('list', { name: 'Buku catatan' })).toBeVisible()
      await seeQuiet(page)
    },
    not: { ...onlyThisCall, 'empty data': 'an empty list is a real answer' },
    always: ['HTML for JSON', 'no answer'],
  },
  {
    route,
    call: 'notes',
    prepare: openApp,
    told: seeTold,
    step: pressTryAgain,
    works: async ({ page }) => {
      await expect(page.getByRole('heading', { name: /^Catatan di / })).toBeVisible()
      await seeQuiet(page)
    },
    not: { ...onlyThisCall, 'empty data': 'an empty list is a real answer' },
    always: ['a missing field'],
  },
  {
    route,
    call: 'newNotebook',
    prepare: async (visit) => {
      await openApp(visit)
      await field(visit.page, 'Nama buku catatan baru').fill('Rumah baru')
    },
    provoke: press('Buat buku catatan'),
    told: async (page, fault) => {
      await seeTold(page, fault)
      await expect(field(page, 'Nama buku catatan baru')).toHaveValue('Rumah baru')
    },
    step: pressTryAgain,
    works: async ({ page }) => {
      await expect(page.getByRole('heading', { name: 'Catatan di Rumah baru' })).toBeVisible()
      await seeQuiet(page)
    },
    always: ['an error 500'],
  },
  {
    route,
    call: 'newNote',
    prepare: async (visit) => {
      await openApp(visit)
      await press('Catatan baru')(visit.page)
      await field(visit.page, 'Judul').fill('Survei atap')
      await field(visit.page, 'Isi catatan').fill('Genteng rembes.')
    },
    provoke: press('Simpan'),
    told: async (page, fault) => {
      await seeTold(page, fault)
      await expect(field(page, 'Judul')).toHaveValue('Survei atap')
      await expect(field(page, 'Isi catatan')).toHaveValue('Genteng rembes.')
    },
    step: pressTryAgain,
    works: async ({ page }) => {
      await expect(page).toHaveURL(/note=(?!new)/)
      await expect(field(page, 'Judul')).toHaveValue('Survei atap')
      await seeQuiet(page)
    },
    always: ['no network'],
  },
  {
    route,
    call: 'chat',
    prepare: async (visit) => {
      await openApp(visit)
      await field(visit.page, 'Pesan').fill('Kapan atap dibetulkan?')
    },
    provoke: press('Kirim'),
    told: async (page, fault) => {
      await seeTold(page, fault)
      await expect(field(page, 'Pesan')).toHaveValue('Kapan atap dibetulkan?')
    },
    step: pressTryAgain,
    works: async ({ page }) => {
      await expect(page.getByRole('log').getByText(/^Kapan atap dibetulkan/)).toBeVisible()
      await expect(field(page, 'Pesan')).toHaveValue('')
      await seeQuiet(page)
    },
    always: ['no answer'],
  },
  {
    route,
    call: 'search',
    prepare: async (visit) => {
      await openApp(visit)
      await visit.page.getByRole('searchbox').fill('atap')
    },
    provoke: press('Cari'),
    told: async (page, fault) => {
      await seeTold(page, fault)
      await expect(page.getByRole('searchbox')).toHaveValue('atap')
    },
    step: pressTryAgain,
    works: async ({ page }) => {
      await expect(page.getByText(/catatan ditemukan|Tidak ada catatan yang cocok/)).toBeVisible()
      await seeQuiet(page)
    },
    not: { 'a wrong type': 'a search may find nothing', 'a missing field': 'the same' },
    always: ['a reset connection'],
  },
]
