import * as z from 'zod/mini'
import { errorsOf } from '@/features/region/country-words'
import { isPostalCode } from '@/features/region/postal-codes'
import { type Place, placeSchema } from '@/features/region/region-schema'
import type { Catalogue } from '@/shared/i18n/catalogue'
import { e164 } from './phone-number'
import { isIndonesianTaxNumber } from './tax-number'

/** The form's rules: only what the API would refuse anyway, each with words that say what to do. */
export function billingRules(
  words: Catalogue['checkout'],
  hasNoStates: (country: Place | null) => boolean,
) {
  const m = words.errors
  const line = (missing: string) =>
    z.string().check(z.trim(), z.minLength(1, missing), z.maxLength(100, m.tooLong))
  const optionalLine = z.string().check(z.trim(), z.maxLength(100, m.tooLong))
  const rules = z.object({
    email: z
      .string()
      .check(z.trim(), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, m.email), z.maxLength(100, m.tooLong)),
    fullName: line(m.fullName),
    phone: z.string(),
    addressLine1: line(m.address),
    addressLine2: optionalLine,
    region: z
      .object({
        country: z.nullable(placeSchema),
        state: z.nullable(placeSchema),
        city: z.nullable(placeSchema),
        postalCode: z.string().check(z.trim()),
      })
      .check((context) => {
        const { country, state, city, postalCode } = context.value
        const level = errorsOf(words, country)
        const missing = (path: string, message: string) =>
          context.issues.push({ code: 'custom', input: context.value, path: [path], message })
        if (country?.code === undefined) missing('country', m.country)
        if (state === null && !hasNoStates(country)) missing('state', level.state)
        if (city === null) missing('city', m.city)
        if (!isPostalCode(country, postalCode)) missing('postalCode', level.postalCode)
      }),
    companyName: optionalLine,
    taxId: optionalLine,
  })
  return rules.check(
    // What a phone or tax number looks like is the country's own matter.
    z.refine(async ({ region, phone }) => Boolean(await e164(phone, region.country?.code)), {
      error: m.phone,
      path: ['phone'],
      when: () => true,
    }),
    z.refine(({ region, taxId }) => region.country?.code !== 'ID' || isIndonesianTaxNumber(taxId), {
      error: m.taxId,
      path: ['taxId'],
      when: () => true,
    }),
  )
}
