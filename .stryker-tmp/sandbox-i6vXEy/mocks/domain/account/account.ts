// @ts-nocheck
import { hexDigest } from '../digest.ts'
import type { BillingAddress } from '../order/billing-address.ts'
import type { World } from '../world.ts'

export interface Account {
  id: string
  email: string
  fullName: string
  role: string
  passwordHash: string
  createdAt: number
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

/** Good enough for a mock only: a real API hashes slowly and with a salt of its own. */
export function hashPassword(email: string, password: string): Promise<string> {
  return hexDigest('SHA-256', `${email.toLowerCase()}\n${password}`)
}
