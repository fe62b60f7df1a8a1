// @ts-nocheck
import type { NoteText } from '../notes/note-queries'
import type { Note } from '../workspace-schema'
import { useDraft } from './draft-context'
import type { DraftStore } from './draft-store'

const fields = ['title', 'content'] as const

/** What a note's draft is called; the one of a note that does not exist yet belongs to its notebook. */
export function noteDraftKey(notebookId: string, note: Pick<Note, 'id'> | undefined): string {
  return note === undefined ? `new:${notebookId}` : `note:${note.id}`
}

/** A note as it stands in the editor: the saved text with what was typed over it. */
export function useNoteDraft(notebookId: string, note: Note | undefined) {
  const key = noteDraftKey(notebookId, note)
  const [title, keepTitle] = useDraft(`${key}:title`)
  const [content, keepContent] = useDraft(`${key}:content`)
  const saved: NoteText = note ?? { title: '', content: '' }
  const text: NoteText = { title: title ?? saved.title, content: content ?? saved.content }

  return {
    text,
    changed: fields.some((field) => text[field] !== saved[field]),
    setTitle: (typed: string) => keepTitle(typed === saved.title ? undefined : typed),
    setContent: (typed: string) => keepContent(typed === saved.content ? undefined : typed),
  }
}

/** Forgets a draft once it is saved, but not what was typed while it was being saved. */
export function forgetNoteDraft(drafts: DraftStore, key: string, saved?: NoteText): void {
  for (const field of fields) {
    const name = `${key}:${field}`
    if (saved === undefined || drafts.read(name) === saved[field]) drafts.write(name, undefined)
  }
}
