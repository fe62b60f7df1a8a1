// @ts-nocheck
import { useNavigate } from '@tanstack/react-router'
import { useCanCreateNote } from '@/features/usage/feature-access'
import { useAllowance } from '@/features/usage/feature-allowance'
import { LimitNote } from '@/features/usage/limit-note'
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { Button } from '@/shared/ui/button'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { ListLoading } from '../list-loading'
import { headingIds } from '../selection-focus'
import { newNote } from '../workspace-selection'
import { WorkspaceSection } from '../workspace-section'
import type { Notebook } from '../workspace-schema'
import { NoteList } from './note-list'
import { useNotes } from './note-queries'

/** The notes of the open notebook, and the way to a new one. */
export function NoteListSection({ notebook }: { notebook: Notebook }) {
  const m = useMessages('workspace')
  const navigate = useNavigate()
  const notes = useNotes(notebook.id)
  const count = { used: notes.data?.length ?? notebook.notesCount }
  const access = useCanCreateNote(count)
  const { asking, askToUse } = useAllowance('notes', count)

  async function compose() {
    if (await askToUse()) {
      await navigate({ to: '/app', search: { notebook: notebook.id, note: newNote } })
    }
  }

  return (
    <WorkspaceSection id={headingIds.notes} heading={m.notes.heading(notebook.title)}>
      {notes.data === undefined ? (
        notes.isError ? (
          <FailureNotice
            failure={failureOf(notes.error)}
            onRetry={() => void notes.refetch()}
            retrying={notes.isFetching}
          />
        ) : (
          <ListLoading text={m.notes.loading} />
        )
      ) : (
        <NoteList notebook={notebook} notes={notes.data} />
      )}
      <Button variant="outline" busy={asking} onClick={() => void compose()}>
        {m.notes.create}
      </Button>
      <LimitNote feature="notes" access={access} />
    </WorkspaceSection>
  )
}
