// @ts-nocheck
import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { ListLoading } from '../list-loading'
import { headingIds } from '../selection-focus'
import { newNote } from '../workspace-selection'
import { WorkspaceSection } from '../workspace-section'
import type { Note, Notebook } from '../workspace-schema'
import { NoteEditor } from './note-editor'
import { NoteListSection } from './note-list-section'
import { useNotes } from './note-queries'

interface NoteDeskProps {
  notebook: Notebook
  noteId: string | undefined
}

/** The notes of the open notebook, or the one that is open; says so when that one is gone. */
export function NoteDesk({ notebook, noteId }: NoteDeskProps) {
  const m = useMessages('workspace')
  const [deleted, setDeleted] = useState<Note>()
  // Told until another note is opened.
  if (deleted !== undefined && noteId !== undefined && noteId !== deleted.id) setDeleted(undefined)

  return (
    <div className="min-w-0">
      {noteId === undefined ? (
        <NoteListSection key={notebook.id} notebook={notebook} />
      ) : (
        <WorkspaceSection
          id={headingIds.note}
          heading={noteId === newNote ? m.editor.headingNew : m.editor.headingEdit}
        >
          <BackToNotes notebook={notebook} />
          <OpenNote notebook={notebook} noteId={noteId} onDeleted={setDeleted} />
        </WorkspaceSection>
      )}
      <p role="status" className="mt-4 text-muted-foreground empty:hidden">
        {noteId === undefined && deleted !== undefined ? m.notes.deleted(deleted.title) : ''}
      </p>
    </div>
  )
}

function BackToNotes({ notebook }: { notebook: Notebook }) {
  const m = useMessages('workspace')
  return (
    <Link
      to="/app"
      search={{ notebook: notebook.id }}
      className="inline-flex min-h-11 items-center gap-2 text-primary underline underline-offset-4 hover:no-underline"
    >
      <ArrowLeft aria-hidden="true" className="size-4 shrink-0" />
      {m.notes.back(notebook.title)}
    </Link>
  )
}

interface OpenNoteProps {
  notebook: Notebook
  noteId: string
  onDeleted: (note: Note) => void
}

function OpenNote({ notebook, noteId, onDeleted }: OpenNoteProps) {
  const m = useMessages('workspace')
  const notes = useNotes(notebook.id)
  const note = notes.data?.find(({ id }) => id === noteId)

  if (noteId !== newNote && notes.data === undefined) {
    if (!notes.isError) return <ListLoading text={m.notes.loading} />
    return (
      <FailureNotice
        failure={failureOf(notes.error)}
        onRetry={() => void notes.refetch()}
        retrying={notes.isFetching}
      />
    )
  }
  if (noteId !== newNote && note === undefined) return <p>{m.notes.unknown}</p>
  return <NoteEditor key={noteId} notebook={notebook} note={note} onDeleted={onDeleted} />
}
