import * as z from 'zod/mini'
import type { BillingValues } from './billing-values'

const storageKey = 'notefiber-billing-draft'

const place = z.nullable(z.object({ code: z.optional(z.string()), name: z.string() }))
const draftSchema = z.object({
  email: z.string(),
  fullName: z.string(),
  phone: z.string(),
  addressLine1: z.string(),
  addressLine2: z.string(),
  region: z.object({ country: place, state: place, city: place, postalCode: z.string() }),
  companyName: z.string(),
  taxId: z.string(),
})

/** The unfinished form, in this tab only: it survives a reload, a sign-in and a change of language. */
export function readDraft(): BillingValues | undefined {
  try {
    const parsed = draftSchema.safeParse(JSON.parse(sessionStorage.getItem(storageKey) ?? 'null'))
    return parsed.success ? (parsed.data as BillingValues) : undefined
  } catch {
    return undefined
  }
}

export function writeDraft(values: BillingValues): void {
  sessionStorage.setItem(storageKey, JSON.stringify(values))
}

/** After activation and at sign-out. */
export function clearDraft(): void {
  sessionStorage.removeItem(storageKey)
}
