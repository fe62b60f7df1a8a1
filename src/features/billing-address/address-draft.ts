import { tabDraft } from '@/shared/lib/tab-draft'
import { billingValuesSchema } from './billing-values'

/** An address that is being changed and is not saved yet. */
export const addressDraft = tabDraft('address', billingValuesSchema)
