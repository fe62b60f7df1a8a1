// @ts-nocheck
import * as z from 'zod/mini'
import { tabStorage } from '@/shared/lib/page-storage'
import { type BillingValues, billingValuesSchema } from './billing-values'
import { draftStorageKey } from './purchase-memory'

const draftSchema = z.object({ userId: z.string(), values: billingValuesSchema })

/**
 * The unfinished form, in this tab only: it survives a reload, a sign-in and a change of language.
 * After a session that lapsed, another person may sign in at the same tab: a draft is shown to nobody but its writer.
 */
export function readDraft(userId: string | undefined): BillingValues | undefined {
  const draft = draftSchema.safeParse(parseJson(tabStorage.getItem(draftStorageKey)))
  return draft.success && draft.data.userId === userId ? draft.data.values : undefined
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return undefined
  }
}

/** Keeps nothing for nobody: a form that is still there when its session ends says no more. */
export function writeDraft(userId: string | undefined, values: BillingValues): void {
  if (userId === undefined) return
  tabStorage.setItem(draftStorageKey, JSON.stringify({ userId, values }))
}
