import { tabDraft } from '@/shared/lib/tab-draft'
import { limitHitSchema } from './limit-hit'

/** A limit that waits for a payment to be over: in this tab, since the payment may go on at the gateway's own page. */
export const untoldLimit = tabDraft('limit', limitHitSchema)
