// @ts-nocheck
export type FactSource = {
  provinces: { code: string; name: string }[]
  citiesOf: (province: string) => { code: string; name: string }[]
  postcodesOf: (province: string, city: string) => { code: string; area?: string | undefined }[]
}

const tidy = (text: string) => text.trim().replaceAll(/\s+/g, ' ')

/**
 * The canonical form: one sorted line per province, city or regency, and postal code with its area.
 * Only white space is normalised; the official list has a stray blank at the end of one name.
 */
export function indonesiaFacts({ provinces, citiesOf, postcodesOf }: FactSource): string[] {
  const lines = provinces.flatMap((province) => [
    `province ${province.code} ${tidy(province.name)}`,
    ...citiesOf(province.code).flatMap((city) => [
      `city ${province.code}/${city.code} ${tidy(city.name)}`,
      ...postcodesOf(province.code, city.code).map(
        ({ code, area }) => `postcode ${city.code}/${code} ${tidy(area ?? '')}`,
      ),
    ]),
  ])
  return lines.toSorted()
}
