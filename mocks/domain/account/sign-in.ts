import { HOUR, MINUTE, SECOND } from '../calendar.ts'
import { EMAIL, Form } from '../form.ts'
import { sendLetter } from '../outbox.ts'
import { newId, newSecret } from '../random.ts'
import { Refusal, refuseField } from '../refusal.ts'
import type { World } from '../world.ts'
import { type Account, accountByEmail, accountById, hashPassword } from './account.ts'
import { endSessionsOf, type Grant, startSession } from './session.ts'

const TRIES = { allowed: 5, within: 15 * MINUTE }
const RESET_LIFETIME = HOUR

export async function signIn(world: World, body: unknown): Promise<Grant> {
  const form = new Form(body)
  const email = form.text('email', { pattern: EMAIL }).toLowerCase()
  const password = form.text('password', { max: 200 })
  const remember = form.flag('remember_me')
  form.done()
  refuseTooManyTries(world, email)
  const account = accountByEmail(world, email)
  if (!account || account.passwordHash !== (await hashPassword(email, password))) {
    world.wrongPasswords[email] = [...(world.wrongPasswords[email] ?? []), world.now]
    throw new Refusal('UNAUTHENTICATED')
  }
  delete world.wrongPasswords[email]
  return startSession(world, account, remember)
}

export async function signUp(world: World, body: unknown): Promise<Grant> {
  const form = new Form(body)
  const fullName = form.text('full_name')
  const email = form.text('email', { pattern: EMAIL }).toLowerCase()
  const password = form.text('password', { min: 8, max: 200 })
  if (email && accountByEmail(world, email)) form.wrong('email', 'taken')
  form.done()
  return startSession(world, await openAccount(world, { email, fullName, password }), false)
}

export async function openAccount(
  world: World,
  person: { email: string; fullName: string; password: string },
): Promise<Account> {
  const account: Account = {
    id: newId(world, 'usr'),
    email: person.email,
    fullName: person.fullName,
    role: 'user',
    passwordHash: await hashPassword(person.email, person.password),
    createdAt: world.now,
    language: 'id',
  }
  world.accounts.push(account)
  return account
}

/** Never refuses, so that nobody can find out who has an account. */
export function requestPasswordReset(world: World, body: unknown): void {
  const account = accountByEmail(world, new Form(body).text('email'))
  if (!account) return
  const token = newSecret(world)
  world.passwordResets.push({ token, accountId: account.id, expiresAt: world.now + RESET_LIFETIME })
  sendLetter(world, account.id, {
    subject: { id: 'Atur ulang kata sandi NoteFiber', en: 'Reset your NoteFiber password' },
    text: {
      id: 'Buka tautan ini dalam satu jam untuk membuat kata sandi baru.',
      en: 'Open this link within an hour to choose a new password.',
    },
    link: `/auth/reset?token=${token}`,
  })
}

export async function resetPassword(world: World, body: unknown): Promise<void> {
  const form = new Form(body)
  const token = form.text('token', { max: 200 })
  const password = form.text('new_password', { min: 8, max: 200 })
  form.done()
  const reset = world.passwordResets.find((entry) => entry.token === token)
  const account = reset && accountById(world, reset.accountId)
  if (!reset || !account || reset.usedAt !== undefined || reset.expiresAt <= world.now) {
    throw refuseField('token', 'unknown')
  }
  reset.usedAt = world.now
  account.passwordHash = await hashPassword(account.email, password)
  delete world.wrongPasswords[account.email]
  endSessionsOf(world, account.id)
  sendLetter(world, account.id, {
    subject: { id: 'Kata sandi NoteFiber Anda diganti', en: 'Your NoteFiber password was changed' },
    text: {
      id: 'Semua sesi lain telah diakhiri. Jika bukan Anda yang menggantinya, atur ulang segera.',
      en: 'Every other session has ended. If this was not you, reset it at once.',
    },
    link: '/auth/forgot',
  })
}

function refuseTooManyTries(world: World, email: string): void {
  const recent = (world.wrongPasswords[email] ?? []).filter(
    (moment) => moment > world.now - TRIES.within,
  )
  const oldest = recent.at(-TRIES.allowed)
  if (oldest === undefined) return
  const retryAfterS = Math.ceil((oldest + TRIES.within - world.now) / SECOND)
  throw new Refusal('RATE_LIMITED', { retryAfterS })
}
