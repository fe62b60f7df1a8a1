// @ts-nocheck
import * as z from 'zod/mini'
import { offeredPeriods, type OfferedPeriod } from './plan-offers'

const defaultPeriod: OfferedPeriod = 'month'

/** The chosen period in the address; anything else there reads as the default. */
export const periodSearchSchema = z.object({
  period: z.catch(z._default(z.enum(offeredPeriods), defaultPeriod), defaultPeriod),
})

/** What the address leaves out. */
export const periodSearchDefaults = { period: defaultPeriod } as const
