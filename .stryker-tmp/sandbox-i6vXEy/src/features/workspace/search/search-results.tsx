// @ts-nocheck
import { Link } from '@tanstack/react-router'
import { useMessages } from '@/shared/i18n/i18n-context'
import type { FoundNote } from '../workspace-schema'

interface SearchResultsProps {
  searching: boolean
  /** What was searched for, which need not be in the box any more. */
  query: string | undefined
  found: readonly FoundNote[] | undefined
}

export function SearchResults({ searching, query = '', found }: SearchResultsProps) {
  const m = useMessages('workspace').search
  const status = searching
    ? m.searching
    : found === undefined
      ? ''
      : found.length === 0
        ? m.none(query)
        : m.found(found.length)
  return (
    <>
      <p role="status" className="text-sm wrap-anywhere text-muted-foreground empty:hidden">
        {status}
      </p>
      {searching || found === undefined || found.length === 0 ? null : (
        <ul aria-label={m.results} className="space-y-3">
          {found.map(({ noteId, notebookId, title, excerpt }) => (
            <li key={noteId} className="rounded-lg border bg-card p-3">
              <Link
                to="/app"
                search={{ notebook: notebookId, note: noteId }}
                className="inline-flex min-h-11 items-center font-medium text-primary underline underline-offset-4 hover:no-underline"
              >
                {title}
              </Link>
              <p className="text-sm wrap-anywhere text-muted-foreground">{excerpt}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
