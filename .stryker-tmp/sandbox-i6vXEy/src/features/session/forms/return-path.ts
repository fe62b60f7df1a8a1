// @ts-nocheck
import * as z from 'zod/mini'
import { type Destination, searchTo } from '../session-destination'

const storageKey = 'notefiber-return'

/** As long as a link in an e-mail is usually followed. */
const keptMs = 60 * 60_000

const noteSchema = z.object({ redirect: z.string(), keptAt: z.number() })

/**
 * Where somebody was going who forgot the password: the link in the e-mail opens a new tab and says nothing of it.
 * Only a path of this site is kept, and never who it was.
 */
export const returnPath = {
  keep(destination: Destination): void {
    const { redirect } = searchTo(destination)
    try {
      if (redirect === undefined) localStorage.removeItem(storageKey)
      else localStorage.setItem(storageKey, JSON.stringify({ redirect, keptAt: Date.now() }))
    } catch {
      // Without storage the link leads to the app.
    }
  },

  read(): string | undefined {
    try {
      const note = noteSchema.safeParse(JSON.parse(localStorage.getItem(storageKey) ?? 'null'))
      return note.success && Date.now() - note.data.keptAt < keptMs ? note.data.redirect : undefined
    } catch {
      return undefined
    }
  },

  forget(): void {
    try {
      localStorage.removeItem(storageKey)
    } catch {
      // Then nothing was kept either.
    }
  },
}
