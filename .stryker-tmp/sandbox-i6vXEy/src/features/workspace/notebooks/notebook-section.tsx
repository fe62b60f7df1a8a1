// @ts-nocheck
import { Link } from '@tanstack/react-router'
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { ListLoading } from '../list-loading'
import { WorkspaceSection } from '../workspace-section'
import type { Notebook } from '../workspace-schema'
import { NotebookForm } from './notebook-form'
import { useNotebooks } from './notebook-queries'

/** The notebooks, one of them open, and the way to a new one. */
export function NotebookSection({ openId }: { openId: string | undefined }) {
  const m = useMessages('workspace')
  return (
    <WorkspaceSection id="notebooks" heading={m.sections.notebooks}>
      <NotebookList openId={openId} />
      <NotebookForm />
    </WorkspaceSection>
  )
}

function NotebookList({ openId }: { openId: string | undefined }) {
  const m = useMessages('workspace')
  const notebooks = useNotebooks()
  if (notebooks.data === undefined) {
    if (!notebooks.isError) return <ListLoading text={m.notebooks.loading} />
    return (
      <FailureNotice
        failure={failureOf(notebooks.error)}
        onRetry={() => void notebooks.refetch()}
        retrying={notebooks.isFetching}
      />
    )
  }
  if (notebooks.data.length === 0) {
    return <p className="text-muted-foreground">{m.notebooks.empty}</p>
  }
  return (
    <ul aria-labelledby="notebooks" className="-mx-2 space-y-1">
      {notebooks.data.map((notebook) => (
        <NotebookItem key={notebook.id} notebook={notebook} open={notebook.id === openId} />
      ))}
    </ul>
  )
}

function NotebookItem({ notebook, open }: { notebook: Notebook; open: boolean }) {
  const m = useMessages('workspace')
  return (
    <li>
      <Link
        to="/app"
        search={{ notebook: notebook.id }}
        className="flex min-h-11 items-center justify-between gap-3 rounded-md px-2 py-2 hover:bg-accent aria-[current]:bg-accent aria-[current]:font-semibold aria-[current]:text-accent-foreground"
        {...(open ? { 'aria-current': 'page' } : {})}
      >
        <span className="min-w-0 wrap-anywhere">{notebook.title}</span>{' '}
        <span className="shrink-0 text-sm font-normal text-muted-foreground">
          {m.notebooks.count(notebook.notesCount)}
        </span>
      </Link>
    </li>
  )
}
