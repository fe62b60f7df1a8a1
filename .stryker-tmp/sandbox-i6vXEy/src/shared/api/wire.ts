// @ts-nocheck
import * as z from 'zod/mini'
import { camelKeys } from '@/shared/lib/camel-keys'
import { rupiah } from '@/shared/lib/rupiah'

/** Milliseconds since the epoch. */
export type Instant = number

/** An ISO 8601 timestamp with any offset, read as an instant. */
export const instant = z.pipe(
  z.string().check(z.refine((text) => isTimestamp(text), 'not an ISO 8601 timestamp')),
  z.transform((text): Instant => Date.parse(text)),
)

function isTimestamp(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) && !Number.isNaN(Date.parse(text))
}

/** A whole number of rupiah; anything else breaks the contract. */
export const money = z.pipe(z.int(), z.transform(rupiah))

/** An object of the wire: `snake_case` keys outside, camelCase inside, unknown keys dropped. */
export function wireObject<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.pipe(
    z.object(shape),
    z.transform((value: z.output<z.ZodMiniObject<Shape>>) => camelKeys(value)),
  )
}

/** A list, where an absent or null one is the empty list that some APIs drop. */
export function wireList<Item extends z.core.$ZodType>(item: Item) {
  return z.pipe(
    z.nullish(z.array(item)),
    z.transform((items: z.output<Item>[] | null | undefined) => items ?? []),
  )
}

/** Something or nothing, where an absent `data` and a null one say the same. */
export function wireMaybe<Inner extends z.core.$ZodType>(inner: Inner) {
  return z.pipe(
    z.nullish(inner),
    z.transform((value: z.output<Inner> | null | undefined) => value ?? null),
  )
}

/** For answers whose data nobody reads. */
export const nothing = z.pipe(
  z.unknown(),
  z.transform(() => null),
)

export const envelope = z.object({ success: z.literal(true), data: z.optional(z.unknown()) })

export const errorEnvelope = z.object({
  error_type: z.catch(z.optional(z.string()), undefined),
  message: z.catch(z.optional(z.string()), undefined),
  errors: z.catch(
    z.optional(z.array(z.object({ field: z.string(), message: z.string() }))),
    undefined,
  ),
  data: z.optional(z.unknown()),
  request_id: z.catch(z.optional(z.string()), undefined),
})
