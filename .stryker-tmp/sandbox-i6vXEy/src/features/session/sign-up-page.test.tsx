// @ts-nocheck
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { HttpResponse } from 'msw'
import { afterEach, describe, expect, test } from 'vitest'
import { openAccountPage } from './testing/account-stage'
import { granted, refused, startSessionServer } from './testing/session-server'

const server = startSessionServer()
afterEach(cleanup)

const toCheckout = '/auth/signup?redirect=%2Fcheckout%3Fplan%3Dpro%26period%3Dyear'

const textbox = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name })
const password = () => screen.getByLabelText<HTMLInputElement>('Kata sandi')
const submit = () => screen.getByRole('button', { name: 'Buat akun' })

async function fillIn({ name = 'Sari', secret = 'catatan-rapi' } = {}) {
  const user = userEvent.setup()
  await user.type(await textbox('Nama lengkap'), name)
  await user.type(await textbox('Email'), 'sari@contoh.test')
  await user.type(password(), secret)
  return user
}

test('a new buyer with a single name opens an account and comes back to the checkout', async () => {
  server.answer('register', granted)
  const { address } = await openAccountPage(toCheckout)
  expect(await screen.findByText(/^Buat akun untuk melanjutkan ke pembayaran/)).toBeTruthy()
  const user = await fillIn({ name: ' Sari ' })
  await user.click(submit())
  await expect.poll(address).toBe('/checkout?plan=pro&period=year')
  expect(server.bodies).toEqual([
    { full_name: 'Sari', email: 'sari@contoh.test', password: 'catatan-rapi' },
  ])
})

test('the fields are known to password managers and autofill', async () => {
  await openAccountPage('/auth/signup')
  expect((await textbox('Nama lengkap')).autocomplete).toBe('name')
  expect((await textbox('Email')).autocomplete).toBe('email')
  expect(password().autocomplete).toBe('new-password')
})

test('a short password is named before anything is sent', async () => {
  await openAccountPage('/auth/signup')
  const user = await fillIn({ secret: 'pendek7' })
  await user.click(submit())
  expect(await screen.findByText('Pakai paling sedikit 8 karakter.')).toBeTruthy()
  expect(document.activeElement).toBe(password())
  expect(server.bodies).toEqual([])
  await user.type(password(), '8')
  await expect.poll(() => screen.queryByText('Pakai paling sedikit 8 karakter.')).toBeNull()
})

test('each empty field is named, with a way to it', async () => {
  const user = userEvent.setup()
  await openAccountPage('/auth/signup')
  await textbox('Email')
  await user.click(submit())
  const list = within(await screen.findByRole('alert'))
  expect(list.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Tulis nama Anda.',
    'Tulis alamat email yang lengkap, seperti nama@contoh.id.',
    'Pakai paling sedikit 8 karakter.',
  ])
  expect(document.activeElement).toBe(await textbox('Nama lengkap'))
})

describe('an address that has an account', () => {
  test('is told at the field, with the way to sign in and everything kept', async () => {
    server.answer('register', refused(422, { field: 'email' }))
    const { address } = await openAccountPage(toCheckout)
    const user = await fillIn()
    await user.click(submit())
    expect(await screen.findByText('Alamat ini sudah punya akun.')).toBeTruthy()
    expect(document.activeElement).toBe(await textbox('Email'))
    expect((await textbox('Nama lengkap')).value).toBe('Sari')
    expect(password().value).toBe('catatan-rapi')

    await user.click(screen.getByRole('link', { name: 'Masuk dengan alamat ini' }))
    await expect.poll(address).toBe(toCheckout.replace('signup', 'signin'))
    expect((await textbox('Email')).value).toBe('sari@contoh.test')
  })

  test('stays told when the field is only left', async () => {
    server.answer('register', refused(422, { field: 'email' }))
    await openAccountPage('/auth/signup')
    const user = await fillIn()
    await user.click(submit())
    await screen.findByText('Alamat ini sudah punya akun.')
    await user.tab()
    await user.tab()
    expect(screen.getByText('Alamat ini sudah punya akun.')).toBeTruthy()
  })

  test('is no longer wrong once it is another one', async () => {
    server.answer('register', refused(422, { field: 'email' }))
    await openAccountPage('/auth/signup')
    const user = await fillIn()
    await user.click(submit())
    await screen.findByText('Alamat ini sudah punya akun.')
    await user.type(await textbox('Email'), 'x')
    await expect.poll(() => screen.queryByText('Alamat ini sudah punya akun.')).toBeNull()
    expect(screen.queryByRole('link', { name: 'Masuk dengan alamat ini' })).toBeNull()
  })
})

test('a password that the server finds too weak is told at the field, in its words', async () => {
  server.answer('register', refused(422, { field: 'password' }))
  await openAccountPage('/auth/signup')
  const user = await fillIn()
  await user.click(submit())
  expect(await screen.findByText('Kata server')).toBeTruthy()
  expect(document.activeElement).toBe(password())
})

test('a server that answers with HTML is told, and what was typed goes out at the next try', async () => {
  server.answer('register', () => HttpResponse.html('<p>'), granted)
  const { address } = await openAccountPage(toCheckout)
  const user = await fillIn()
  await user.click(submit())
  const alert = within(await screen.findByRole('alert'))
  await user.click(alert.getByRole('button', { name: 'Coba lagi' }))
  await expect.poll(address).toBe('/checkout?plan=pro&period=year')
  expect(server.bodies).toHaveLength(2)
})
