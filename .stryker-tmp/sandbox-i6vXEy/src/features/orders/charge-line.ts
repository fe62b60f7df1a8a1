// @ts-nocheck
import * as z from 'zod/mini'
import { money } from '@/shared/api/wire'

/**
 * A line of a summary or an order, signed. Kinds are an open set: the page words those that it knows
 * and shows the API's own label for the rest.
 */
const chargeLineSchema = z.object({ kind: z.string(), label: z.string(), amount: money })
export type ChargeLine = z.output<typeof chargeLineSchema>

export const chargeLinesSchema = z.array(chargeLineSchema)
