// @ts-nocheck
import {
  type QueryClient,
  queryOptions,
  skipToken,
  useMutation,
  useQuery,
} from '@tanstack/react-query'
import { counting } from '@/features/usage/usage-counting'
import { recountUsage } from '@/features/usage/usage-queries'
import { request } from '@/shared/api/api'
import { nothing } from '@/shared/api/wire'
import { failureOf, isRefusal } from '@/shared/lib/failure'
import { useDrafts } from '../drafts/draft-context'
import { forgetNoteDraft, noteDraftKey } from '../drafts/note-draft'
import { notebookQueries } from '../notebooks/notebook-queries'
import { type Note, noteListSchema, noteSchema } from '../workspace-schema'

export interface NoteText {
  readonly title: string
  readonly content: string
}

const noteQueries = {
  all: () => ['notes'] as const,
  list: (notebookId: string | undefined) =>
    queryOptions({
      queryKey: [...noteQueries.all(), 'list', notebookId],
      queryFn:
        notebookId === undefined
          ? skipToken
          : ({ signal }) =>
              request(noteListSchema, { url: notesUrl(notebookId), auth: 'required', signal }),
    }),
}

function notesUrl(notebookId: string): string {
  return `/notebooks/${encodeURIComponent(notebookId)}/notes`
}

function noteUrl(noteId: string): string {
  return `/notes/${encodeURIComponent(noteId)}`
}

export function useNotes(notebookId: string | undefined) {
  return useQuery(noteQueries.list(notebookId))
}

interface NewNote {
  readonly notebookId: string
  /** How many notes the notebook has already. */
  readonly notesCount: number
  readonly text: NoteText
}

export function useCreateNote() {
  const drafts = useDrafts()
  return useMutation({
    ...counting<NewNote>('notes', ({ notesCount }) => notesCount),
    mutationFn: ({ notebookId, text }: NewNote) =>
      request(noteSchema, {
        method: 'POST',
        url: notesUrl(notebookId),
        body: text,
        auth: 'required',
      }),
    onSuccess: (note, { notebookId, text }, _counted, { client }) => {
      changeNotes(client, notebookId, (notes) => [...notes, note])
      forgetNoteDraft(drafts, noteDraftKey(notebookId, undefined), text)
    },
  })
}

export function useChangeNote() {
  const drafts = useDrafts()
  return useMutation({
    mutationFn: ({ note, text }: { note: Note; text: NoteText }) =>
      request(noteSchema, { method: 'PUT', url: noteUrl(note.id), body: text, auth: 'required' }),
    onSuccess: (changed, { note, text }, _result, { client }) => {
      changeNotes(client, note.notebookId, (notes) =>
        notes.map((one) => (one.id === changed.id ? changed : one)),
      )
      forgetNoteDraft(drafts, noteDraftKey(note.notebookId, note), text)
    },
  })
}

/** Deletes a note; one that is gone already is as good as deleted. */
export function useDeleteNote() {
  const drafts = useDrafts()
  return useMutation({
    mutationFn: async (note: Note) => {
      try {
        await request(nothing, { method: 'DELETE', url: noteUrl(note.id), auth: 'required' })
      } catch (error) {
        if (!isRefusal(failureOf(error), 'NOT_FOUND')) throw error
      }
    },
    onSuccess: (_data, note, _result, { client }) => {
      changeNotes(client, note.notebookId, (notes) => notes.filter(({ id }) => id !== note.id))
      forgetNoteDraft(drafts, noteDraftKey(note.notebookId, note))
      recountUsage(client)
    },
  })
}

/** The list shows the change at once; the counts of the notebooks are the server's. */
function changeNotes(
  client: QueryClient,
  notebookId: string,
  change: (notes: Note[]) => Note[],
): void {
  client.setQueryData(noteQueries.list(notebookId).queryKey, (notes) => notes && change(notes))
  void client.invalidateQueries({ queryKey: notebookQueries.all() })
}
