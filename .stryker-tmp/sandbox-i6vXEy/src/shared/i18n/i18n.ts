// @ts-nocheck
import { type Catalogue, loaders, type Section } from './catalogue'
import type { Locale } from './locale'

export interface I18n {
  readonly locale: Locale
  /** Starts (or joins) the download of a section. */
  load<S extends Section>(section: S): Promise<Catalogue[S]>
  /** The section if it is here already. */
  peek<S extends Section>(section: S): Catalogue[S] | undefined
}

/** One language for the life of the document: switching is a navigation, so that nothing is half translated. */
export function createI18n(locale: Locale): I18n {
  const pending = new Map<Section, Promise<unknown>>()
  const ready: { -readonly [S in Section]?: Catalogue[S] } = {}

  async function fetchSection<S extends Section>(section: S): Promise<Catalogue[S]> {
    try {
      const messages = await loaders[locale][section]()
      ready[section] = messages
      return messages
    } catch (error) {
      pending.delete(section)
      throw error
    }
  }

  return {
    locale,
    load<S extends Section>(section: S) {
      const started = pending.get(section) ?? fetchSection(section)
      pending.set(section, started)
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a map cannot say that each section keeps its own promise
      return started as Promise<Catalogue[S]>
    },
    peek: (section) => ready[section],
  }
}
