import * as z from 'zod/mini'
import { billingValuesSchema } from '@/features/billing-address/billing-values'
import { tabDraft } from '@/shared/lib/tab-draft'

/** The unfinished form of a purchase. */
export const billingDraft = tabDraft('checkout', billingValuesSchema)

/** The promo code in force, kept as the form is and for as long. */
export const promoDraft = tabDraft('promo', z.string())
