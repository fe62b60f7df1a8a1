// @ts-nocheck
import { HOUR, MINUTE, SECOND } from '../calendar.ts'
import { EMAIL, Form } from '../form.ts'
import { sendEmail } from '../outbox.ts'
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
  sendEmail(world, {
    to: account.email,
    subject: 'Atur ulang kata sandi NoteFiber',
    text: 'Buka tautan ini dalam satu jam untuk membuat kata sandi baru.',
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
