// @ts-nocheck
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { QueryClientProvider } from '@tanstack/react-query'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { apiClient, startApi } from '@/shared/api/api'
import { createApiClient } from '@/shared/api/api-client'
import { createQueryClient } from '@/shared/api/query-client'
import { createI18n } from '@/shared/i18n/i18n'
import { I18nProvider } from '@/shared/i18n/i18n-context'
import { AccountMenu } from './account-menu'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  cleanup()
  server.resetHandlers()
})
afterAll(() => server.close())

const sari = { id: 'usr_sari', email: 'sari@contoh.test', fullName: 'Sari', role: 'user' }

async function showMenu() {
  startApi(createApiClient({ baseUrl: '/api', timeoutMs: 2000, locale: 'id' }))
  apiClient().tokens.adopt({ accessToken: 'a1', expiresIn: 900, user: sari })
  const i18n = createI18n('id')
  await i18n.load('common')
  render(
    <QueryClientProvider client={createQueryClient()}>
      <I18nProvider i18n={i18n}>
        <AccountMenu user={sari} />
        <button type="button">Di luar</button>
      </I18nProvider>
    </QueryClientProvider>,
  )
  return userEvent.setup()
}

const answerLogout = (...statuses: number[]) =>
  server.use(
    http.post('*/api/auth/logout', () =>
      HttpResponse.json({ success: true }, { status: statuses.shift() ?? 200 }),
    ),
  )

const opener = () => screen.getByRole('button', { name: 'Akun' })
const isOpen = () => opener().getAttribute('aria-expanded') === 'true'
const session = () => apiClient().tokens.current()

describe('the account menu', () => {
  test('says who is signed in', async () => {
    const user = await showMenu()
    expect(isOpen()).toBe(false)
    expect(screen.queryByText('Sari')).toBeNull()
    await user.click(opener())
    expect(isOpen()).toBe(true)
    expect(screen.getByText('Sari')).toBeTruthy()
    expect(screen.getByText('sari@contoh.test')).toBeTruthy()
  })

  test('closes on Escape, and gives the focus back to what opened it', async () => {
    const user = await showMenu()
    await user.click(opener())
    screen.getByRole('button', { name: 'Keluar' }).focus()
    await user.keyboard('{Escape}')
    expect(isOpen()).toBe(false)
    expect(document.activeElement).toBe(opener())
  })

  test('closes when something else is pressed, or reached by keyboard', async () => {
    const user = await showMenu()
    await user.click(opener())
    await user.click(screen.getByRole('button', { name: 'Di luar' }))
    expect(isOpen()).toBe(false)

    await user.click(opener())
    screen.getByRole('button', { name: 'Keluar' }).focus()
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Di luar' }))
    expect(isOpen()).toBe(false)
  })
})

describe('signing out', () => {
  test('ends the session', async () => {
    answerLogout(200)
    const user = await showMenu()
    await user.click(opener())
    await user.click(screen.getByRole('button', { name: 'Keluar' }))
    await expect.poll(session).toBeNull()
  })

  test('of a session that the server has ended already ends it here too', async () => {
    answerLogout(401)
    const user = await showMenu()
    await user.click(opener())
    await user.click(screen.getByRole('button', { name: 'Keluar' }))
    await expect.poll(session).toBeNull()
  })

  test('that fails is told, keeps the session, and can be tried again', async () => {
    answerLogout(503, 200)
    const user = await showMenu()
    await user.click(opener())
    await user.click(screen.getByRole('button', { name: 'Keluar' }))
    expect(await screen.findByText('Anda belum keluar.')).toBeTruthy()
    expect(screen.getByRole('alert').textContent).toContain('Layanan sedang terganggu')
    expect(session()?.user).toEqual(sari)
    await user.click(screen.getByRole('button', { name: 'Keluar' }))
    await expect.poll(session).toBeNull()
  })
})
