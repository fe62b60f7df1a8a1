// @ts-nocheck
import { Link } from '@tanstack/react-router'
import { useMessages } from '@/shared/i18n/i18n-context'
import { useNoteDraft } from '../drafts/note-draft'
import { headingIds } from '../selection-focus'
import { newNote } from '../workspace-selection'
import type { Note, Notebook } from '../workspace-schema'
import type { NoteText } from './note-queries'

interface NoteListProps {
  notebook: Notebook
  notes: readonly Note[]
}

export function NoteList({ notebook, notes }: NoteListProps) {
  const m = useMessages('workspace')
  const unsaved = useNoteDraft(notebook.id, undefined)
  if (notes.length === 0 && !unsaved.changed) {
    return <p className="text-muted-foreground">{m.notes.empty}</p>
  }
  return (
    <ul aria-labelledby={headingIds.notes} className="space-y-3">
      {notes.map((note) => (
        <SavedNoteItem key={note.id} note={note} />
      ))}
      {unsaved.changed ? (
        <NoteItem
          notebookId={notebook.id}
          noteId={newNote}
          text={{ ...unsaved.text, title: unsaved.text.title.trim() || m.notes.draft }}
          unsaved
        />
      ) : null}
    </ul>
  )
}

function SavedNoteItem({ note }: { note: Note }) {
  const { changed, text } = useNoteDraft(note.notebookId, note)
  const title = text.title.trim() || note.title
  return (
    <NoteItem
      notebookId={note.notebookId}
      noteId={note.id}
      text={{ ...text, title }}
      unsaved={changed}
    />
  )
}

interface NoteItemProps {
  notebookId: string
  noteId: string
  text: NoteText
  unsaved: boolean
}

function NoteItem({ notebookId, noteId, text, unsaved }: NoteItemProps) {
  const m = useMessages('workspace')
  return (
    <li className="relative rounded-lg border bg-card p-4 focus-within:outline-2 focus-within:outline-ring hover:bg-accent">
      <Link
        to="/app"
        search={{ notebook: notebookId, note: noteId }}
        className="font-medium wrap-anywhere outline-none after:absolute after:inset-0 after:rounded-lg"
      >
        {text.title}
        {unsaved ? (
          <span className="text-sm font-normal text-warning"> ({m.notes.unsaved})</span>
        ) : null}
      </Link>
      <p className="mt-1 line-clamp-2 text-sm wrap-anywhere text-muted-foreground">
        {text.content.slice(0, 300)}
      </p>
    </li>
  )
}
