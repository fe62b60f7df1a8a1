// @ts-nocheck
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openAccountPage } from './testing/account-stage'
import { done, granted, refused, startSessionServer } from './testing/session-server'

const server = startSessionServer()
afterEach(() => {
  cleanup()
  localStorage.clear()
  vi.useRealTimers()
})

const search = 'redirect=%2Fcheckout%3Fplan%3Dpro%26period%3Dyear'

describe('a forgotten password', () => {
  async function askFor(address: string) {
    const user = userEvent.setup()
    await user.type(await screen.findByRole('textbox', { name: 'Email' }), address)
    await user.click(screen.getByRole('button', { name: 'Kirim tautan' }))
    return user
  }

  test('is answered with the same sentence, whether or not the address has an account', async () => {
    server.answer('forgot-password', done)
    await openAccountPage(`/auth/forgot?${search}`)
    await askFor('siapa@contoh.test')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('Bila ada akun dengan alamat siapa@contoh.test')
    expect(server.bodies).toEqual([{ email: 'siapa@contoh.test' }])
  })

  test('keeps the way back to the checkout', async () => {
    await openAccountPage(`/auth/forgot?${search}`)
    const link = await screen.findByRole('link', { name: 'Masuk' })
    expect(link.getAttribute('href')).toBe(`/auth/signin?${search}`)
  })

  test('is asked for again when the server was down', async () => {
    server.answer('forgot-password', refused(503), done)
    await openAccountPage('/auth/forgot')
    const user = await askFor('sari@contoh.test')
    const alert = within(await screen.findByRole('alert'))
    expect(alert.getByText('Layanan sedang terganggu')).toBeTruthy()
    await user.click(alert.getByRole('button', { name: 'Coba lagi' }))
    expect(await screen.findByText('Periksa kotak masuk Anda')).toBeTruthy()
  })

  test('whose address is refused says so at the field, and nothing about accounts', async () => {
    server.answer('forgot-password', refused(422, { field: 'email' }))
    await openAccountPage('/auth/forgot')
    await askFor('sari@contoh.test')
    expect(await screen.findByText('Kata server')).toBeTruthy()
    expect(screen.queryByText(/punya akun/)).toBeNull()
  })
})

describe('a new password', () => {
  const newPassword = () => screen.findByLabelText<HTMLInputElement>('Kata sandi baru')

  async function choose(secret: string) {
    const user = userEvent.setup()
    await user.type(await newPassword(), secret)
    await user.click(screen.getByRole('button', { name: 'Simpan kata sandi' }))
    return user
  }

  test('is saved with the token of the link, and leads to sign-in with the way back kept', async () => {
    server.answer('reset-password', done)
    await openAccountPage(`/auth/reset?token=12e7&${search}`)
    expect((await newPassword()).autocomplete).toBe('new-password')
    await choose('catatan-baru')
    const heading = await screen.findByRole('heading', { name: 'Kata sandi baru tersimpan' })
    expect(document.activeElement).toBe(heading)
    expect(screen.getByText(/lalu lanjutkan ke pembayaran/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Masuk' }).getAttribute('href')).toBe(
      `/auth/signin?${search}`,
    )
    expect(server.bodies).toEqual([{ token: '12e7', new_password: 'catatan-baru' }])
  })

  test('finds out whether the session of this browser outlived it', async () => {
    server.answer('refresh', granted, refused(401))
    server.answer('reset-password', done)
    const { tokens } = await openAccountPage('/auth/reset?token=abc')
    await expect.poll(() => tokens.current()?.user.fullName).toBe('Sari')
    await choose('catatan-baru')
    await screen.findByRole('heading', { name: 'Kata sandi baru tersimpan' })
    await expect.poll(() => tokens.current()).toBeNull()
  })

  test.each([
    ['named as wrong', refused(422, { field: 'token' })],
    ['refused without a name', refused(422)],
  ])('cannot be saved with a used or old link, %s', async (_, answer) => {
    server.answer('reset-password', answer)
    await openAccountPage(`/auth/reset?token=old&${search}`)
    await choose('catatan-baru')
    const heading = await screen.findByRole('heading', { name: 'Tautan ini tidak berlaku lagi' })
    expect(document.activeElement).toBe(heading)
    expect(screen.getByRole('link', { name: 'Minta tautan baru' }).getAttribute('href')).toBe(
      `/auth/forgot?${search}`,
    )
  })

  test('is not asked for by a link without its token', async () => {
    await openAccountPage('/auth/reset')
    expect(
      await screen.findByRole('heading', { name: 'Tautan ini tidak berlaku lagi' }),
    ).toBeTruthy()
  })

  test('that is too short, or too weak for the server, is told at the field', async () => {
    server.answer('reset-password', refused(422, { field: 'new_password' }))
    await openAccountPage('/auth/reset?token=abc')
    const user = await choose('pendek7')
    expect(await screen.findByText('Pakai paling sedikit 8 karakter.')).toBeTruthy()
    expect(server.bodies).toEqual([])
    await user.type(await newPassword(), '8')
    await user.click(screen.getByRole('button', { name: 'Simpan kata sandi' }))
    expect(await screen.findByText('Kata server')).toBeTruthy()
    expect((await newPassword()).value).toBe('pendek78')
  })
})

describe('a buyer who forgot the password on the way to the checkout', () => {
  /** Asks for the link, and opens it in a new tab some minutes later. */
  async function openLinkAfter(minutes: number) {
    vi.useFakeTimers({ toFake: ['Date'] })
    server.answer('forgot-password', done)
    server.answer('reset-password', done)
    const user = userEvent.setup()
    await openAccountPage(`/auth/forgot?${search}`)
    await user.type(await screen.findByRole('textbox', { name: 'Email' }), 'sari@contoh.test')
    await user.click(screen.getByRole('button', { name: 'Kirim tautan' }))
    await screen.findByText('Periksa kotak masuk Anda')
    expect(JSON.stringify(localStorage)).not.toContain('sari')
    cleanup()

    vi.setSystemTime(Date.now() + minutes * 60_000)
    await openAccountPage('/auth/reset?token=abc')
    await user.type(await screen.findByLabelText('Kata sandi baru'), 'catatan-baru')
    await user.click(screen.getByRole('button', { name: 'Simpan kata sandi' }))
    return screen.findByRole('link', { name: 'Masuk' })
  }

  test('comes back to it from the link in the e-mail', async () => {
    const link = await openLinkAfter(5)
    expect(link.getAttribute('href')).toBe(`/auth/signin?${search}`)
    expect(localStorage).toHaveLength(0)
  })

  test('is not sent there by a link that is followed much later', async () => {
    const link = await openLinkAfter(61)
    expect(link.getAttribute('href')).toBe('/auth/signin')
  })
})
