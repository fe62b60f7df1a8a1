// @ts-nocheck
import { useNavigate } from '@tanstack/react-router'
import type { Note, Notebook } from '../workspace-schema'
import { type NoteText, useChangeNote, useCreateNote } from './note-queries'

export interface NoteSaving {
  readonly isPending: boolean
  readonly error: Error | null
  save(text: NoteText): void
  forgetFailure(): void
}

/** Saves a note: a new one is created and then open under its own address. */
export function useNoteSaving(notebook: Notebook, note: Note | undefined): NoteSaving {
  const navigate = useNavigate()
  const creation = useCreateNote()
  const change = useChangeNote()
  const { isPending, isError, error, reset } = note === undefined ? creation : change

  function save(text: NoteText) {
    if (note !== undefined) {
      change.mutate({ note, text })
      return
    }
    const wish = { notebookId: notebook.id, notesCount: notebook.notesCount, text }
    creation.mutate(wish, {
      onSuccess: ({ id }) =>
        void navigate({
          to: '/app',
          search: { notebook: notebook.id, note: id },
          replace: true,
        }),
    })
  }

  return {
    isPending,
    error,
    save,
    forgetFailure: () => {
      if (isError) reset()
    },
  }
}
