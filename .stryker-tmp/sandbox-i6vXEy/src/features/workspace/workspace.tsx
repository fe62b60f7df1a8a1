// @ts-nocheck
import { Link } from '@tanstack/react-router'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { Page } from '@/shared/ui/page'
import { ChatSection } from './chat/chat-section'
import { DraftProvider } from './drafts/draft-context'
import { ListLoading } from './list-loading'
import { NotebookSection } from './notebooks/notebook-section'
import { useNotebooks } from './notebooks/notebook-queries'
import { NoteDesk } from './notes/note-desk'
import { PlanSection } from './plan/plan-section'
import { SearchSection } from './search/search-section'
import { SectionLinks } from './section-links'
import { headingIds, useSelectionFocus } from './selection-focus'
import { UnsentMessage } from './unsent-message'
import type { Selection } from './workspace-selection'
import { WorkspaceSection } from './workspace-section'

interface WorkspaceProps {
  userId: string
  selection: Selection
}

/** The app itself: notebooks and notes, AI chat and semantic search, with the plan's limits beside them. */
export function Workspace({ userId, selection }: WorkspaceProps) {
  const m = useMessages('workspace')
  const notebooks = useNotebooks()
  const wanted = selection.notebook
  const notebook =
    wanted === undefined ? notebooks.data?.[0] : notebooks.data?.find(({ id }) => id === wanted)
  useSelectionFocus(selection)

  return (
    <DraftProvider userId={userId}>
      <Page title={m.title}>
        <SectionLinks notesId={selection.note === undefined ? headingIds.notes : headingIds.note} />
        <UnsentMessage />
        <div className="mt-8 grid gap-10 lg:grid-cols-[15rem_minmax(0,1fr)_19rem] lg:gap-8">
          <div className="space-y-10">
            <PlanSection />
            <NotebookSection openId={notebook?.id} />
          </div>
          {notebook === undefined ? (
            <WorkspaceSection id={headingIds.notes} heading={m.sections.notes}>
              <NoNotebook wanted={wanted} />
            </WorkspaceSection>
          ) : (
            <NoteDesk notebook={notebook} noteId={selection.note} />
          )}
          <div className="space-y-10">
            <SearchSection />
            <ChatSection />
          </div>
        </div>
      </Page>
    </DraftProvider>
  )
}

/** What stands where the notes would, while there is no notebook to open. */
function NoNotebook({ wanted }: { wanted: string | undefined }) {
  const m = useMessages('workspace')
  const notebooks = useNotebooks()
  if (notebooks.data === undefined) {
    return notebooks.isError ? (
      <p className="text-muted-foreground">{m.notes.afterNotebooks}</p>
    ) : (
      <ListLoading text={m.notes.loading} />
    )
  }
  if (wanted === undefined) return <p className="text-muted-foreground">{m.notes.noNotebook}</p>
  return (
    <>
      <p>{m.notebooks.unknown}</p>
      <Button asChild variant="outline">
        <Link to="/app">{m.notebooks.toFirst}</Link>
      </Button>
    </>
  )
}
