// @ts-nocheck
import type { FormEvent } from 'react'
import { useCanUseSemanticSearch } from '@/features/usage/feature-access'
import { useAllowance } from '@/features/usage/feature-allowance'
import { LimitNote } from '@/features/usage/limit-note'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { Field } from '@/shared/ui/field'
import { Input } from '@/shared/ui/input'
import { CallFailure, refusedField } from '../call-failure'
import { useRequiredDraft } from '../drafts/required-draft'
import { WorkspaceSection } from '../workspace-section'
import { useNoteSearch } from './note-search'
import { SearchResults } from './search-results'

const queryId = 'search-query'

/** Search by meaning; the results open the notes. */
export function SearchSection() {
  const m = useMessages('workspace')
  const access = useCanUseSemanticSearch()
  const search = useNoteSearch()
  const { asking, askToUse } = useAllowance('semantic_search')
  const query = useRequiredDraft('search', queryId)
  const busy = asking || search.isPending

  async function find() {
    if (busy || !query.check()) return
    if (await askToUse()) search.mutate(query.text)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    void find()
  }

  return (
    <WorkspaceSection id="search" heading={m.sections.search}>
      <form noValidate role="search" onSubmit={submit} className="space-y-3">
        <Field
          id={queryId}
          label={m.search.query}
          hint={m.search.hint}
          error={query.missing ? m.search.missing : refusedField(search.error, 'query')}
        >
          {(control) => (
            <Input
              {...control}
              type="search"
              value={query.text}
              onChange={(event) => query.type(event.currentTarget.value)}
              autoComplete="off"
              enterKeyHint="search"
            />
          )}
        </Field>
        <Button type="submit" variant="outline" busy={busy}>
          {m.search.submit}
        </Button>
      </form>
      <LimitNote feature="semantic_search" access={access} />
      <CallFailure error={search.error} field="query" onRetry={() => void find()} retrying={busy} />
      <SearchResults
        searching={search.isPending}
        query={search.variables}
        found={search.data?.results}
      />
    </WorkspaceSection>
  )
}
