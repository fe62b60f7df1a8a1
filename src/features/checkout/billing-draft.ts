import { billingValuesSchema } from '@/features/billing-address/billing-values'
import { tabDraft } from '@/shared/lib/tab-draft'

/** The unfinished form of a purchase. */
export const billingDraft = tabDraft('checkout', billingValuesSchema)
