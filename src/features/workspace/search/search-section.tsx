import { type FormEvent, useState } from 'react'
import { useCanUseSemanticSearch } from '@/features/usage/feature-access'
import { LimitNote } from '@/features/usage/limit-note'
import { useUsageLimits } from '@/features/usage/usage-limits-context'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { Field } from '@/shared/ui/field'
import { Input } from '@/shared/ui/input'
import { CallFailure, refusedField } from '../call-failure'
import { useDraft } from '../drafts/draft-context'
import { WorkspaceSection } from '../workspace-section'
import { useNoteSearch } from './note-search'
import { SearchResults } from './search-results'

const queryId = 'search-query'

/** Search by meaning; the results open the notes. */
export function SearchSection() {
  const m = useMessages('workspace')
  const { mayUse } = useUsageLimits()
  const access = useCanUseSemanticSearch()
  const search = useNoteSearch()
  const [typed, keep] = useDraft('search')
  const [missing, setMissing] = useState(false)
  const [asking, setAsking] = useState(false)
  const query = typed ?? ''
  const busy = asking || search.isPending

  async function find() {
    if (busy) return
    if (query.trim() === '') {
      setMissing(true)
      document.getElementById(queryId)?.focus()
      return
    }
    setAsking(true)
    const allowed = await mayUse('semantic_search')
    setAsking(false)
    if (allowed) search.mutate(query)
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
          error={missing ? m.search.missing : refusedField(search.error, 'query')}
        >
          {(control) => (
            <Input
              {...control}
              type="search"
              value={query}
              onChange={(event) => {
                const { value } = event.currentTarget
                keep(value === '' ? undefined : value)
                setMissing(false)
              }}
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
