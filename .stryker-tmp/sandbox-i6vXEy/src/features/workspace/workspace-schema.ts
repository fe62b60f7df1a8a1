// @ts-nocheck
import * as z from 'zod/mini'
import { instant, wireList, wireObject } from '@/shared/api/wire'

export const notebookSchema = wireObject({
  id: z.string(),
  title: z.string(),
  notes_count: z.int(),
  created_at: instant,
  updated_at: instant,
})
export type Notebook = z.output<typeof notebookSchema>
export const notebookListSchema = wireList(notebookSchema)

export const noteSchema = wireObject({
  id: z.string(),
  notebook_id: z.string(),
  title: z.string(),
  content: z.string(),
  created_at: instant,
  updated_at: instant,
})
export type Note = z.output<typeof noteSchema>
export const noteListSchema = wireList(noteSchema)

export const chatReplySchema = z.object({ reply: z.string() })

export const searchAnswerSchema = wireObject({
  results: z.array(
    wireObject({
      note_id: z.string(),
      notebook_id: z.string(),
      title: z.string(),
      excerpt: z.string(),
    }),
  ),
})
export type FoundNote = z.output<typeof searchAnswerSchema>['results'][number]
