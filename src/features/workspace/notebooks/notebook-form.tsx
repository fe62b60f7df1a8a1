import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useCanCreateNotebook } from '@/features/usage/feature-access'
import { LimitNote } from '@/features/usage/limit-note'
import { useUsageLimits } from '@/features/usage/usage-limits-context'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { Field } from '@/shared/ui/field'
import { Input } from '@/shared/ui/input'
import { useDraft } from '../drafts/draft-context'
import { CallFailure, refusedField } from '../call-failure'
import { useCreateNotebook } from './notebook-queries'

const titleId = 'notebook-title'

export function NotebookForm() {
  const m = useMessages('workspace')
  const navigate = useNavigate()
  const { mayUse } = useUsageLimits()
  const access = useCanCreateNotebook()
  const creation = useCreateNotebook()
  const [typed, keep] = useDraft(titleId)
  const [missing, setMissing] = useState(false)
  const [asking, setAsking] = useState(false)
  const title = typed ?? ''
  const busy = asking || creation.isPending

  function type(text: string) {
    keep(text === '' ? undefined : text)
    setMissing(false)
    if (creation.isError) creation.reset()
  }

  async function create() {
    if (busy) return
    if (title.trim() === '') {
      setMissing(true)
      document.getElementById(titleId)?.focus()
      return
    }
    setAsking(true)
    const allowed = await mayUse('notebooks')
    setAsking(false)
    if (!allowed) return
    creation.mutate(title, {
      onSuccess: (notebook) => {
        keep(undefined)
        void navigate({ to: '/app', search: { notebook: notebook.id } })
      },
    })
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    void create()
  }

  return (
    <form noValidate onSubmit={submit} className="space-y-3">
      <Field
        id={titleId}
        label={m.notebooks.newTitle}
        error={missing ? m.notebooks.titleMissing : refusedField(creation.error, 'title')}
      >
        {(control) => (
          <Input
            {...control}
            value={title}
            onChange={(event) => type(event.currentTarget.value)}
            readOnly={busy}
            autoComplete="off"
          />
        )}
      </Field>
      <CallFailure error={creation.error} field="title" onRetry={() => void create()} />
      <Button type="submit" variant="outline" busy={busy} className="w-full">
        {m.notebooks.create}
      </Button>
      <p role="status" className="text-sm text-muted-foreground empty:hidden">
        {creation.isSuccess ? m.notebooks.created(creation.data.title) : ''}
      </p>
      <LimitNote feature="notebooks" access={access} />
    </form>
  )
}
