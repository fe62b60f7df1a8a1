import * as z from 'zod/mini'
import { type Place, placeSchema } from '@/features/region/region-schema'
import type { Catalogue } from '@/shared/i18n/catalogue'
import { e164 } from './phone-number'
import { isIndonesianTaxNumber } from './tax-number'

/** The form's rules: only what the API would refuse anyway, each with words that say what to do. Phone numbers come out as E.164. */
export function billingRules(
  m: Catalogue['checkout']['errors'],
  hasNoStates: (country: Place | null) => boolean,
) {
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
        const missing = (path: string, message: string) =>
          context.issues.push({ code: 'custom', input: context.value, path: [path], message })
        if (country?.code === undefined) missing('country', m.country)
        if (state === null && !hasNoStates(country)) missing('state', m.state)
        if (city === null) missing('city', m.city)
        const wrongCode = postalCodeProblem(country, postalCode)
        if (wrongCode !== undefined) missing('postalCode', m[wrongCode])
      }),
    companyName: optionalLine,
    taxId: optionalLine,
  })
  const phone = ({ region, phone: text }: z.output<typeof rules>) =>
    e164(text, region.country?.code)
  return z.pipe(
    rules.check(
      // What a phone or tax number looks like is the country's own matter.
      z.refine(async (values) => (await phone(values)) !== undefined, {
        error: m.phone,
        path: ['phone'],
        when: () => true,
      }),
      z.refine(
        ({ region, taxId }) => region.country?.code !== 'ID' || isIndonesianTaxNumber(taxId),
        { error: m.taxId, path: ['taxId'], when: () => true },
      ),
    ),
    z.transform(async (values) => ({ ...values, phone: (await phone(values)) ?? values.phone })),
  )
}

/** Of the countries that are offered all have postal codes; of another one, typed by name, nobody knows. */
const countriesWithCodes = ['ID', 'MY', 'SG', 'US']

function postalCodeProblem(
  country: Place | null,
  postalCode: string,
): 'postalCode' | 'postalCodeIndonesia' | undefined {
  if (country?.code === 'ID') return /^\d{5}$/.test(postalCode) ? undefined : 'postalCodeIndonesia'
  const needed = countriesWithCodes.includes(country?.code ?? '')
  return needed && postalCode === '' ? 'postalCode' : undefined
}
