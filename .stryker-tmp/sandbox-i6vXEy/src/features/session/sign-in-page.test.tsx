// @ts-nocheck
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { HttpResponse } from 'msw'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openAccountPage } from './testing/account-stage'
import { granted, refused, startSessionServer } from './testing/session-server'

const server = startSessionServer()
afterEach(cleanup)

const toCheckout = '/auth/signin?redirect=%2Fcheckout%3Fplan%3Dpro%26period%3Dyear'
const checkout = '/checkout?plan=pro&period=year'

const email = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Email' })
const password = () => screen.getByLabelText<HTMLInputElement>('Kata sandi')
const submit = () => screen.getByRole('button', { name: 'Masuk' })

async function signIn(user = userEvent.setup()) {
  await user.type(await email(), 'sari@contoh.test')
  await user.type(password(), 'catatan-rapi')
  await user.click(submit())
  return user
}

describe('a buyer on the way to the checkout', () => {
  test('is told so, and comes back to it with plan and period', async () => {
    server.answer('login', granted)
    const { address, tokens } = await openAccountPage(toCheckout)
    expect(await screen.findByText(/^Masuk untuk melanjutkan ke pembayaran/)).toBeTruthy()
    await signIn()
    await expect.poll(address).toBe(checkout)
    expect(tokens.current()?.user.fullName).toBe('Sari')
  })

  test('keeps plan and period, and the typed e-mail, from page to page', async () => {
    const user = userEvent.setup()
    const { address } = await openAccountPage(toCheckout)
    await user.type(await email(), 'sari@contoh.test')
    await user.click(screen.getByRole('link', { name: 'Buat akun' }))
    await expect.poll(address).toBe(toCheckout.replace('signin', 'signup'))
    expect((await email()).value).toBe('sari@contoh.test')

    await user.click(screen.getByRole('link', { name: 'Masuk' }))
    await user.click(await screen.findByRole('link', { name: 'Lupa kata sandi?' }))
    await expect.poll(address).toBe(toCheckout.replace('signin', 'forgot'))
    expect((await email()).value).toBe('sari@contoh.test')
    const kept = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)]
    expect(kept).toEqual(['{}', '{}'])
  })

  test('who is signed in already does not stop at the form', async () => {
    server.answer('refresh', granted)
    const { address } = await openAccountPage(toCheckout)
    await expect.poll(address).toBe(checkout)
  })

  test('goes on as well when the sign-in happens in another tab', async () => {
    const { address, tokens } = await openAccountPage(toCheckout)
    await email()
    const user = { id: 'usr_sari', email: 'sari@contoh.test', fullName: 'Sari', role: 'user' }
    tokens.adopt({ accessToken: 'from the other tab', expiresIn: 900, user })
    await expect.poll(address).toBe(checkout)
  })
})

test('an address on another site is not where a sign-in leads', async () => {
  server.answer('login', granted)
  const { address } = await openAccountPage('/auth/signin?redirect=%2F%2Fevil.test%2Fapp')
  await signIn()
  await expect.poll(address).toBe('/app')
})

test('a refresh that is slow to say "nobody" does not undo the sign-in', async () => {
  const waiting: ((response: Response) => void)[] = []
  server.answer('refresh', () => new Promise<Response>((resolve) => waiting.push(resolve)))
  server.answer('login', granted)
  const { address, tokens } = await openAccountPage('/auth/signin')
  await signIn()
  await expect.poll(address).toBe('/app')
  waiting[0]?.(HttpResponse.json({ success: false }, { status: 401 }))
  await tokens.refresh()
  expect(tokens.current()?.accessToken).toBe('token of Sari')
})

describe('what is sent', () => {
  test('is e-mail and password, and no wish to be remembered', async () => {
    server.answer('login', granted)
    await openAccountPage('/auth/signin')
    await signIn()
    await expect
      .poll(() => server.bodies)
      .toEqual([{ email: 'sari@contoh.test', password: 'catatan-rapi', remember_me: false }])
  })

  test('asks to be remembered by who ticked it', async () => {
    const user = userEvent.setup()
    server.answer('login', granted)
    await openAccountPage('/auth/signin')
    await user.click(await screen.findByRole('checkbox', { name: 'Tetap masuk di perangkat ini' }))
    await signIn(user)
    await expect.poll(() => server.bodies).toMatchObject([{ remember_me: true }])
  })
})

describe('the fields', () => {
  test('are known to password managers', async () => {
    await openAccountPage('/auth/signin')
    expect((await email()).autocomplete).toBe('username')
    expect((await email()).type).toBe('email')
    expect(password().autocomplete).toBe('current-password')
  })

  test('take a pasted password, and show it on request', async () => {
    const user = userEvent.setup()
    await openAccountPage('/auth/signin')
    await email()
    await user.click(password())
    await user.paste('kalimat-yang-panjang')
    expect(password().value).toBe('kalimat-yang-panjang')
    expect(password().type).toBe('password')
    await user.click(screen.getByRole('button', { name: 'Tampilkan kata sandi' }))
    expect(password().type).toBe('text')
    await user.click(screen.getByRole('button', { name: 'Sembunyikan kata sandi' }))
    expect(password().type).toBe('password')
  })

  test('that are empty are named, each with what to do, and the first one has the focus', async () => {
    const user = userEvent.setup()
    await openAccountPage('/auth/signin')
    await email()
    await user.click(submit())
    const list = within(await screen.findByRole('alert'))
    expect(list.getByText('2 isian perlu diperbaiki')).toBeTruthy()
    expect(document.activeElement).toBe(await email())
    await user.click(list.getByRole('link', { name: 'Tulis kata sandi Anda.' }))
    expect(document.activeElement).toBe(password())
    expect(server.bodies).toEqual([])
  })

  test('are checked on leaving, not while typing, and live once wrong', async () => {
    const user = userEvent.setup()
    await openAccountPage('/auth/signin')
    await user.type(await email(), 'sari@')
    expect((await email()).getAttribute('aria-invalid')).toBeNull()
    await user.tab()
    await expect.poll(async () => (await email()).getAttribute('aria-invalid')).toBe('true')
    await user.type(await email(), 'contoh.test')
    await expect.poll(async () => (await email()).getAttribute('aria-invalid')).toBeNull()
  })

  test('that were passed by are not wrong yet', async () => {
    const user = userEvent.setup()
    await openAccountPage('/auth/signin')
    await user.click(await email())
    await user.tab()
    expect((await email()).getAttribute('aria-invalid')).toBeNull()
  })
})

describe('a sign-in that fails', () => {
  async function typedStays() {
    expect((await email()).value).toBe('sari@contoh.test')
    expect(password().value).toBe('catatan-rapi')
  }

  test('by wrong credentials says so, and offers a new password with the way back kept', async () => {
    server.answer('login', refused(401))
    await openAccountPage(toCheckout)
    await signIn()
    const alert = within(await screen.findByRole('alert'))
    expect(alert.getByText('Email atau kata sandi tidak cocok')).toBeTruthy()
    expect(alert.getByRole('link', { name: 'Lupa kata sandi?' }).getAttribute('href')).toBe(
      toCheckout.replace('signin', 'forgot'),
    )
    await typedStays()
  })

  test.each([
    ['30', 'Tunggu 30 detik'],
    ['900', 'Tunggu 15 menit'],
  ])('by too many tries says how long to wait: %s s', async (retryAfter, sentence) => {
    server.answer('login', refused(429, { headers: { 'Retry-After': retryAfter } }))
    await openAccountPage('/auth/signin')
    await signIn()
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('Terlalu banyak percobaan')
    expect(alert.textContent).toContain(sentence)
  })

  test.each([
    ['a broken server', refused(500, { headers: { 'X-Request-Id': 'req-7' } }), 'req-7'],
    ['HTML in place of an answer', () => HttpResponse.html('<p>'), 'tidak dapat dibaca'],
    ['no connection', () => HttpResponse.error(), 'tidak dapat dihubungi'],
  ])(
    'by %s says so, keeps what was typed, and goes through when tried again',
    async (_, answer, words) => {
      server.answer('login', answer, granted)
      const { address } = await openAccountPage(toCheckout)
      const user = await signIn()
      const alert = await screen.findByRole('alert')
      expect(alert.textContent).toContain(words)
      await typedStays()
      await user.click(within(alert).getByRole('button', { name: 'Coba lagi' }))
      await expect.poll(address).toBe(checkout)
    },
  )

  test('again is told again, and the focus waits at the button meanwhile', async () => {
    const waiting: ((answer: Response) => void)[] = []
    const later = () => new Promise<Response>((resolve) => waiting.push(resolve))
    server.answer('login', refused(503), later)
    await openAccountPage('/auth/signin')
    const user = await signIn()
    await user.click(await screen.findByRole('button', { name: 'Coba lagi' }))
    await expect.poll(() => screen.queryByRole('alert')).toBeNull()
    expect(document.activeElement).toBe(submit())
    await expect.poll(() => waiting).toHaveLength(1)
    waiting[0]?.(new HttpResponse(null, { status: 503 }))
    expect((await screen.findByRole('alert')).textContent).toContain('Layanan sedang terganggu')
    expect(document.activeElement).toBe(submit())
  })
})

describe('the demo account', () => {
  test('is offered by the simulation, and fills the form', async () => {
    vi.stubEnv('MODE', 'mock')
    const user = userEvent.setup()
    await openAccountPage('/auth/signin')
    await user.click(await screen.findByRole('button', { name: 'Isi akun demo' }))
    expect((await email()).value).toBe('demo@notefiber.test')
    expect(password().value).toBe('catatan-rapi')
    vi.unstubAllEnvs()
  })

  test('is not shown anywhere else', async () => {
    await openAccountPage('/auth/signin')
    await email()
    expect(screen.queryByText(/demo/)).toBeNull()
  })
})
