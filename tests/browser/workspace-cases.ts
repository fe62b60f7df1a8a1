import { expect, type Page } from '@playwright/test'
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
import {
  alerts,
  pressOffered,
  pressOfferedUnlessBack,
  pressSignInAgain,
  pressTryAgain,
  seeLoading,
  seeTold,
  signsInFirst,
  type ToldFault,
} from './failure-words.ts'
import type { FaultName } from './faults.ts'

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

async function openFirstNote(visit: Visit): Promise<void> {
  await openApp(visit)
  const { page } = visit
  await page
    .getByRole('list', { name: /^Catatan di / })
    .getByRole('link')
    .first()
    .click()
  await expect(field(page, 'Judul')).toBeVisible()
}

async function seeQuiet(page: Page): Promise<void> {
  await expect(alerts(page)).toHaveCount(0)
}

/** What is typed is still there after signing in again, and is sent by the same button. */
const sendAgain = (send: (page: Page) => Promise<void>) => async (page: Page, fault: FaultName) => {
  if (fault !== 'a 401') return pressTryAgain(page)
  await pressSignInAgain(page)
  await send(page)
}

const notForMaking = { ...notForActions, 'a 409 CONFLICT': 'what is new has no state to fit' }

/** A suspended plan is refused so, and the page says what to do about it. */
const refusedHere = { 'a 403': { says: 'Server tidak mengizinkan ini' } } as const

async function seeToldHere(page: Page, fault: ToldFault): Promise<void> {
  if (fault !== 'a 403') return seeTold(page, fault)
  await expect(alerts(page)).toHaveCount(1)
  await expect(alerts(page)).toContainText(refusedHere[fault].says)
  await expect(alerts(page).getByRole('link', { name: 'Lihat cara memperpanjang' })).toBeVisible()
}

export const workspaceCases: readonly FailureCase[] = [
  {
    route,
    call: 'refresh',
    prepare: openApp,
    told: seeTold,
    step: pressOfferedUnlessBack,
    works: async ({ page }) => {
      await expect(page.getByRole('list', { name: 'Buku catatan' })).toBeVisible()
    },
    cells: { 'a 401': signsInFirst },
    not: notForReads,
    always: ['an error 500'],
  },
  {
    route,
    call: 'usage',
    prepare: openApp,
    waits: seeLoading('Memuat batas paket…'),
    told: seeTold,
    step: pressOffered,
    works: async ({ page }) => {
      await expect(page.getByRole('meter', { name: 'Obrolan AI' })).toBeVisible()
      await seeQuiet(page)
    },
    not: { ...notForReads, ...notAlone },
    always: ['a wrong type'],
  },
  {
    route,
    call: 'notebooks',
    prepare: openApp,
    waits: seeLoading('Memuat buku catatan…'),
    told: seeTold,
    step: pressOffered,
    works: async ({ page }) => {
      await expect(page.getByRole('list', { name: 'Buku catatan' })).toBeVisible()
      await seeQuiet(page)
    },
    not: { ...notForReads, ...notAlone, ...notEmptyList },
    always: ['HTML for JSON', 'no answer'],
  },
  {
    route,
    call: 'notes',
    prepare: openApp,
    waits: seeLoading('Memuat catatan…'),
    told: seeTold,
    step: pressOffered,
    works: async ({ page }) => {
      await expect(page.getByRole('heading', { name: /^Catatan di / })).toBeVisible()
      await seeQuiet(page)
    },
    not: { ...notForReads, ...notAlone, ...notEmptyList },
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
      await seeToldHere(page, fault)
      await expect(field(page, 'Nama buku catatan baru')).toHaveValue('Rumah baru')
    },
    step: sendAgain(press('Buat buku catatan')),
    works: async ({ page }) => {
      await expect(page.getByRole('heading', { name: 'Catatan di Rumah baru' })).toBeVisible()
      await seeQuiet(page)
    },
    cells: refusedHere,
    not: notForMaking,
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
      await seeToldHere(page, fault)
      await expect(field(page, 'Judul')).toHaveValue('Survei atap')
      await expect(field(page, 'Isi catatan')).toHaveValue('Genteng rembes.')
    },
    step: sendAgain(press('Simpan')),
    works: async ({ page }) => {
      await expect(page).toHaveURL(/note=(?!new)/)
      await expect(field(page, 'Judul')).toHaveValue('Survei atap')
      await seeQuiet(page)
    },
    cells: refusedHere,
    not: notForMaking,
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
      await seeToldHere(page, fault)
      await expect(field(page, 'Pesan')).toHaveValue('Kapan atap dibetulkan?')
    },
    step: sendAgain(press('Kirim')),
    works: async ({ page }) => {
      await expect(page.getByRole('log').getByText(/^Kapan atap dibetulkan/)).toBeVisible()
      await expect(field(page, 'Pesan')).toHaveValue('')
      await seeQuiet(page)
    },
    cells: refusedHere,
    not: notForMaking,
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
      await seeToldHere(page, fault)
      await expect(page.getByRole('searchbox')).toHaveValue('atap')
    },
    step: sendAgain(press('Cari')),
    works: async ({ page }) => {
      await expect(page.getByText(/catatan ditemukan|Tidak ada catatan yang cocok/)).toBeVisible()
      await seeQuiet(page)
    },
    cells: refusedHere,
    not: {
      ...notForMaking,
      'a wrong type': 'a search may find nothing',
      'a missing field': 'the same',
    },
    always: ['a reset connection'],
  },
  {
    route,
    call: 'savedNote',
    prepare: async (visit) => {
      await openFirstNote(visit)
      await field(visit.page, 'Isi catatan').fill('Genteng rembes.')
    },
    provoke: press('Simpan'),
    told: async (page, fault) => {
      await seeToldHere(page, fault)
      await expect(field(page, 'Isi catatan')).toHaveValue('Genteng rembes.')
    },
    step: sendAgain(press('Simpan')),
    works: async ({ page }) => {
      await expect(page.getByText(/^Tersimpan /)).toBeVisible()
      await expect(field(page, 'Isi catatan')).toHaveValue('Genteng rembes.')
      await seeQuiet(page)
    },
    cells: refusedHere,
    not: notForMaking,
    always: ['a reset connection'],
  },
  {
    route,
    call: 'deletedNote',
    prepare: openFirstNote,
    provoke: async (page) => {
      await press('Hapus catatan')(page)
      await press('Ya, hapus')(page)
    },
    told: seeToldHere,
    step: async (page, fault) => {
      if (fault !== 'a 401') return pressTryAgain(page)
      await pressSignInAgain(page)
      await press('Hapus catatan')(page)
      await press('Ya, hapus')(page)
    },
    works: async ({ page }) => {
      await expect(page.getByText(/^Catatan “.*” dihapus\.$/).first()).toBeAttached()
      await seeQuiet(page)
    },
    cells: refusedHere,
    not: {
      ...notForMaking,
      ...notRead,
      'a 404': 'a note that is gone is as good as deleted',
      'a 422': 'nothing is sent that could be wrong',
    },
    always: ['an error 500'],
  },
]
