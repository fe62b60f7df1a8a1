// @ts-nocheck
import * as z from 'zod/mini'

/** What is open, kept in the address. `new` is the note that is being written and not saved yet. */
export const selectionSchema = z.object({
  notebook: z.catch(z.optional(z.string()), undefined),
  note: z.catch(z.optional(z.string()), undefined),
})
export type Selection = z.output<typeof selectionSchema>

export const newNote = 'new'
