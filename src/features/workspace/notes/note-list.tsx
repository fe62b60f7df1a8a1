import { Link } from '@tanstack/react-router'
import { useMessages } from '@/shared/i18n/i18n-context'
import { useNoteDraft } from '../drafts/note-draft'
import { newNote } from '../workspace-selection'
import type { Note, Notebook } from '../workspace-schema'

interface NoteListProps {
  notebook: Notebook
  notes: readonly Note[]
  openId: string | undefined
}

export function NoteList({ notebook, notes, openId }: NoteListProps) {
  const m = useMessages('workspace')
  const unsaved = useNoteDraft(notebook.id, undefined)
  if (notes.length === 0 && !unsaved.changed) {
    return <p className="text-muted-foreground">{m.notes.empty}</p>
  }
  return (
    // The role survives Safari, which takes it from a list without markers.
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" aria-labelledby="notes" className="-mx-2 space-y-1">
      {notes.map((note) => (
        <SavedNoteItem key={note.id} note={note} open={note.id === openId} />
      ))}
      {unsaved.changed ? (
        <NoteItem
          notebookId={notebook.id}
          noteId={newNote}
          title={unsaved.text.title.trim() || m.notes.draft}
          open={openId === newNote}
          unsaved
        />
      ) : null}
    </ul>
  )
}

function SavedNoteItem({ note, open }: { note: Note; open: boolean }) {
  const { changed } = useNoteDraft(note.notebookId, note)
  return (
    <NoteItem
      notebookId={note.notebookId}
      noteId={note.id}
      title={note.title}
      open={open}
      unsaved={changed}
    />
  )
}

interface NoteItemProps {
  notebookId: string
  noteId: string
  title: string
  open: boolean
  unsaved: boolean
}

function NoteItem({ notebookId, noteId, title, open, unsaved }: NoteItemProps) {
  const m = useMessages('workspace')
  return (
    <li>
      <Link
        to="/app"
        search={{ notebook: notebookId, note: noteId }}
        className="flex min-h-11 flex-wrap items-center gap-x-2 rounded-md px-2 py-2 hover:bg-accent aria-[current]:bg-accent aria-[current]:font-semibold aria-[current]:text-accent-foreground"
        {...(open ? { 'aria-current': 'page' } : {})}
      >
        <span className="min-w-0 [overflow-wrap:anywhere]">{title}</span>{' '}
        {unsaved ? (
          <span className="text-sm font-normal text-warning">({m.notes.unsaved})</span>
        ) : null}
      </Link>
    </li>
  )
}
