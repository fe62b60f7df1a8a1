// @ts-nocheck
import * as z from 'zod/mini'
import type { Catalogue } from '@/shared/i18n/catalogue'
import type { Failure } from '@/shared/lib/failure'

/** All that the account forms ask; each asks a part of it. */
export interface AccountValues {
  fullName: string
  email: string
  password: string
  newPassword: string
  rememberMe: boolean
}
export type AccountField = Exclude<keyof AccountValues, 'rememberMe'>

type Errors = Catalogue['account']['errors']

/** The rules of the fields that a form asks; the others may be anything. */
export function accountSchema(asked: readonly AccountField[], m: Errors) {
  const rule = (field: AccountField, asks: z.ZodMiniType<string, string>) =>
    asked.includes(field) ? asks : z.string()
  return z.object({
    fullName: rule(
      'fullName',
      z.string().check(z.trim(), z.minLength(1, m.fullName), z.maxLength(100, m.tooLong)),
    ),
    email: rule(
      'email',
      z
        .string()
        .check(
          z.trim(),
          z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, m.email),
          z.maxLength(100, m.tooLong),
        ),
    ),
    password: rule('password', z.string().check(z.minLength(1, m.password))),
    newPassword: rule('newPassword', z.string().check(z.minLength(8, m.newPassword))),
    rememberMe: z.boolean(),
  })
}

export interface RefusedField {
  readonly field: AccountField
  /** In the server's words. */
  readonly message: string
}

/** The fields that the server refused, out of those that the form asks. */
export function refusedFields(
  failure: Failure | null,
  asked: readonly AccountField[],
): RefusedField[] {
  if (failure?.kind !== 'rejected') return []
  return asked.flatMap((field) => {
    const refusal = failure.fields.find((error) => wireNames[field].includes(error.field))
    return refusal === undefined ? [] : [{ field, message: refusal.message }]
  })
}

/** A 422 about nothing that the form asks is about the link that led to it. */
export function isRefusedLink(failure: Failure | null, asked: readonly AccountField[]): boolean {
  return (
    failure?.kind === 'rejected' &&
    failure.status === 422 &&
    refusedFields(failure, asked).length === 0
  )
}

const wireNames: Record<AccountField, readonly string[]> = {
  fullName: ['full_name'],
  email: ['email'],
  password: ['password'],
  newPassword: ['new_password', 'password'],
}
