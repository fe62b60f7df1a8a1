import * as z from 'zod/mini'
import { tabDraft } from '@/shared/lib/tab-draft'

/** A reason that is being written, and for which order. */
export const refundDraft = tabDraft('refund', z.object({ orderId: z.string(), reason: z.string() }))
