import { expect, type Page } from '@playwright/test'
import { DEMO } from '../../mocks/domain/scenarios.ts'
import { type FailureCase, notForActions, notRead, notWithoutSession } from './failure-table.ts'
import { alerts, pressTryAgain, seeTold } from './failure-words.ts'

const email = (page: Page) => page.getByRole('textbox', { name: 'Email' })
const password = (page: Page) => page.getByLabel('Kata sandi', { exact: true })
const newPassword = (page: Page) => page.getByLabel('Kata sandi baru', { exact: true })
const submit = (name: string) => async (page: Page) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click()

async function seeApp(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/app$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ruang kerja')
}

/** A refusal that sign-in has words of its own for, with the form kept. */
const signInSays = (text: string) => ({
  says: text,
  told: async (page: Page) => {
    await expect(alerts(page)).toHaveCount(1)
    await expect(alerts(page)).toContainText(text)
    await expect(email(page)).toHaveValue(DEMO.email)
    await expect(password(page)).toHaveValue(DEMO.password)
  },
  step: submit('Masuk'),
})

const tokenIsOver = 'Tautan ini tidak berlaku lagi'

async function seeTokenOver(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(tokenIsOver)
}

const notForAccounts = { ...notForActions, 'a 409 CONFLICT': 'an account has no states to fit' }

export const accountCases: readonly FailureCase[] = [
  {
    route: '/auth/signin',
    call: 'login',
    prepare: async ({ page }) => {
      await page.goto('/auth/signin')
      await email(page).fill(DEMO.email)
      await password(page).fill(DEMO.password)
    },
    provoke: submit('Masuk'),
    told: async (page, fault) => {
      await seeTold(page, fault)
      await expect(email(page)).toHaveValue(DEMO.email)
      await expect(password(page)).toHaveValue(DEMO.password)
    },
    step: pressTryAgain,
    works: async ({ page }) => seeApp(page),
    cells: {
      'a 401': signInSays('Email atau kata sandi tidak cocok'),
      'a limit 429': signInSays('Terlalu banyak percobaan'),
    },
    not: notForAccounts,
    always: ['an error 500', 'a missing field', 'no network'],
  },
  {
    route: '/auth/signin',
    call: 'refresh',
    says: 'Status masuk belum diketahui',
    prepare: async ({ page }) => void (await page.goto('/auth/signin')),
    told: async (page) => {
      await expect(page.getByRole('banner')).toContainText('Status masuk belum diketahui')
      await email(page).fill(DEMO.email)
      await password(page).fill(DEMO.password)
    },
    step: submit('Masuk'),
    works: async ({ page }) => seeApp(page),
    not: {
      ...notForAccounts,
      'a 401': 'nobody is signed in: that is the ordinary answer',
      'a 422': 'nothing is sent that could be wrong',
      'a wrong type': 'nobody is signed in, so no session comes',
      'a missing field': 'nobody is signed in, so no session comes',
      'a slow answer': 'nobody waits for it: the form is open meanwhile',
    },
    always: ['a proxy’s 502'],
  },
  {
    route: '/auth/signup',
    call: 'register',
    prepare: async ({ page }) => {
      await page.goto('/auth/signup')
      await page.getByRole('textbox', { name: 'Nama lengkap' }).fill('Dewi')
      await email(page).fill('dewi@notefiber.test')
      await password(page).fill('kata sandi dewi')
    },
    provoke: submit('Buat akun'),
    told: async (page, fault) => {
      await seeTold(page, fault)
      await expect(page.getByRole('textbox', { name: 'Nama lengkap' })).toHaveValue('Dewi')
      await expect(email(page)).toHaveValue('dewi@notefiber.test')
      await expect(password(page)).toHaveValue('kata sandi dewi')
    },
    step: pressTryAgain,
    works: async ({ page }) => seeApp(page),
    not: {
      ...notForAccounts,
      ...notWithoutSession,
      'a wrong type': 'the account is made by then, and its address taken',
      'a missing field': 'the account is made by then, and its address taken',
    },
    always: ['HTML for JSON', 'no answer'],
  },
  {
    route: '/auth/forgot',
    call: 'forgot',
    prepare: async ({ page }) => {
      await page.goto('/auth/forgot')
      await email(page).fill(DEMO.email)
    },
    provoke: submit('Kirim tautan'),
    told: async (page, fault) => {
      await seeTold(page, fault)
      await expect(email(page)).toHaveValue(DEMO.email)
    },
    step: pressTryAgain,
    works: async ({ page }) => {
      await expect(page.getByText('Periksa kotak masuk Anda').first()).toBeVisible()
    },
    not: { ...notForAccounts, ...notWithoutSession, ...notRead },
    always: ['a reset connection'],
  },
  {
    route: '/auth/reset',
    call: 'reset',
    prepare: async ({ page }) => {
      await page.goto('/auth/reset?token=x')
      await newPassword(page).fill('kata sandi baru')
    },
    provoke: submit('Simpan kata sandi'),
    told: async (page, fault) => {
      await seeTold(page, fault)
      await expect(newPassword(page)).toHaveValue('kata sandi baru')
    },
    step: pressTryAgain,
    works: async ({ page }) => seeTokenOver(page),
    cells: {
      'a 422': { says: tokenIsOver, told: seeTokenOver, step: async () => undefined },
    },
    not: { ...notForAccounts, ...notWithoutSession, ...notRead },
    always: ['an error 500'],
  },
]
