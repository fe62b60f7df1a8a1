import * as z from 'zod/mini'
import { offeredPeriods } from '@/features/plans/plan-offers'

/**
 * The plan that somebody thinks of moving to, in the address: `?plan=plus&period=month`. With it the page opens the dialog
 * that tells what changes; `?plan=free` is the cancellation. Anything else there is left aside.
 */
export const billingChoiceSchema = z.object({
  plan: z.catch(z.optional(z.string()), undefined),
  period: z.catch(z.optional(z.enum(offeredPeriods)), undefined),
})
export type BillingChoice = z.output<typeof billingChoiceSchema>
