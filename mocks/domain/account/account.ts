import { hexDigest } from '../digest.ts'
import type { Language } from '../language.ts'
import type { BillingAddress } from '../order/billing-address.ts'
import type { World } from '../world.ts'

export interface Account {
  id: string
  email: string
  fullName: string
  role: string
  passwordHash: string
  createdAt: number
  /** The language that this person was last answered in, and is written to in. */
  language: Language
  billing?: BillingAddress
  /** Replaces the plan's daily AI chat limit; support grants it. */
  aiChatDaily?: number
}

export interface PasswordReset {
  token: string
  accountId: string
  expiresAt: number
  usedAt?: number
}

export function accountByEmail(world: World, email: string): Account | undefined {
  const wanted = email.trim().toLowerCase()
  return world.accounts.find((account) => account.email === wanted)
}

export function accountById(world: World, id: string): Account | undefined {
  return world.accounts.find((account) => account.id === id)
}

/** Whose browser it is: the one who signed in last, else the first. */
export function presentAccount(world: World): Account | undefined {
  return accountById(world, world.sessions.at(-1)?.accountId ?? '') ?? world.accounts[0]
}

/** Good enough for a mock only: a real API hashes slowly and with a salt of its own. */
export function hashPassword(email: string, password: string): Promise<string> {
  return hexDigest('SHA-256', `${email.toLowerCase()}\n${password}`)
}
