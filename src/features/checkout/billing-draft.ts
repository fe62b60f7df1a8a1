import * as z from 'zod/mini'
import type { BillingValues } from './billing-values'
import { draftStorageKey } from './purchase-memory'

const place = z.nullable(z.object({ code: z.optional(z.string()), name: z.string() }))
const draftSchema = z.object({
  userId: z.string(),
  values: z.object({
    email: z.string(),
    fullName: z.string(),
    phone: z.string(),
    addressLine1: z.string(),
    addressLine2: z.string(),
    region: z.object({ country: place, state: place, city: place, postalCode: z.string() }),
    companyName: z.string(),
    taxId: z.string(),
  }),
})

/**
 * The unfinished form, in this tab only: it survives a reload, a sign-in and a change of language.
 * After a session that lapsed, another person may sign in at the same tab: a draft is shown to nobody but its writer.
 */
export function readDraft(userId: string | undefined): BillingValues | undefined {
  try {
    const draft = draftSchema.safeParse(
      JSON.parse(sessionStorage.getItem(draftStorageKey) ?? 'null'),
    )
    return draft.success && draft.data.userId === userId
      ? (draft.data.values as BillingValues)
      : undefined
  } catch {
    return undefined
  }
}

/** Keeps nothing for nobody: a form that is still there when its session ends says no more. */
export function writeDraft(userId: string | undefined, values: BillingValues): void {
  if (userId === undefined) return
  sessionStorage.setItem(draftStorageKey, JSON.stringify({ userId, values }))
}
