import { type Catalogue, loaders, type Section } from './catalogue'
import type { Locale } from './locale'

export interface I18n {
  readonly locale: Locale
  /** Starts (or joins) the download of a section. */
  load<S extends Section>(section: S): Promise<Catalogue[S]>
}

/** One language for the life of the document: switching is a navigation, so that nothing is half translated. */
export function createI18n(locale: Locale): I18n {
  const pending = new Map<Section, Promise<unknown>>()

  async function fetchSection<S extends Section>(section: S): Promise<Catalogue[S]> {
    try {
      return await loaders[locale][section]()
    } catch (error) {
      pending.delete(section)
      throw error
    }
  }

  return {
    locale,
    load<S extends Section>(section: S) {
      const started = pending.get(section) ?? notingItsEnd(fetchSection(section))
      pending.set(section, started)
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a map cannot say that each section keeps its own promise
      return started as Promise<Catalogue[S]>
    },
  }
}

/**
 * React does not wait for a promise that says it is fulfilled, so words that are here are shown at once.
 * https://github.com/reactjs/rfcs/blob/first-class-promises/text/0000-first-class-support-for-promises.md
 */
function notingItsEnd<T>(promise: Promise<T>): Promise<T> {
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => undefined,
  )
  return promise
}
