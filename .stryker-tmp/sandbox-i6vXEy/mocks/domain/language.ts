// @ts-nocheck
export type Language = 'id' | 'en'

export type Words = Readonly<Record<Language, string>>

/** The first supported language of an Accept-Language header by quality; Indonesian otherwise. */
export function languageOf(acceptLanguage: string | null): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return {
        base: tag.toLowerCase().split('-')[0],
        quality: quality ? Number(quality.trim().slice(2)) : 1,
      }
    })
    .toSorted((a, b) => b.quality - a.quality)
  for (const { base } of wanted) if (base === 'id' || base === 'en') return base
  return 'id'
}
