import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { Button } from '@/shared/ui/button'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { ListLoading } from '../list-loading'
import { headingIds } from '../selection-focus'
import { newNote } from '../workspace-selection'
import { WorkspaceSection } from '../workspace-section'
import type { Notebook } from '../workspace-schema'
import { NoteEditor } from './note-editor'
import { useNotes } from './note-queries'

interface NoteDeskProps {
  notebook: Notebook
  noteId: string | undefined
}

/** Where the open note is written; says so when it is gone, or when none is open. */
export function NoteDesk({ notebook, noteId }: NoteDeskProps) {
  const m = useMessages('workspace')
  const [deleted, setDeleted] = useState('')

  return (
    <>
      <p role="status" className="text-muted-foreground empty:hidden">
        {noteId === undefined && deleted !== '' ? m.notes.deleted(deleted) : ''}
      </p>
      {noteId === undefined ? (
        <p className="hidden rounded-xl border border-dashed p-8 text-center text-muted-foreground lg:block">
          {m.notes.noneOpen}
        </p>
      ) : (
        <WorkspaceSection
          id={headingIds.note}
          heading={noteId === newNote ? m.editor.headingNew : m.editor.headingEdit}
        >
          <OpenNote notebook={notebook} noteId={noteId} onDeleted={setDeleted} />
        </WorkspaceSection>
      )}
    </>
  )
}

interface OpenNoteProps {
  notebook: Notebook
  noteId: string
  onDeleted: (title: string) => void
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
  if (noteId !== newNote && note === undefined) {
    return (
      <div className="space-y-3">
        <p>{m.notes.unknown}</p>
        <Button asChild variant="outline">
          <Link to="/app" search={{ notebook: notebook.id }}>
            {m.notes.back}
          </Link>
        </Button>
      </div>
    )
  }
  return <NoteEditor key={noteId} notebook={notebook} note={note} onDeleted={onDeleted} />
}
