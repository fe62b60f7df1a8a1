// @ts-nocheck
import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useCanCreateNotebook } from '@/features/usage/feature-access'
import { useAllowance } from '@/features/usage/feature-allowance'
import { LimitNote } from '@/features/usage/limit-note'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { Field } from '@/shared/ui/field'
import { Input } from '@/shared/ui/input'
import { CallFailure, refusedField } from '../call-failure'
import { useRequiredDraft } from '../drafts/required-draft'
import { useCreateNotebook } from './notebook-queries'

const titleId = 'notebook-title'

export function NotebookForm() {
  const m = useMessages('workspace')
  const navigate = useNavigate()
  const access = useCanCreateNotebook()
  const creation = useCreateNotebook()
  const { asking, askToUse } = useAllowance('notebooks')
  const title = useRequiredDraft(titleId, titleId)
  const busy = asking || creation.isPending

  function type(text: string) {
    title.type(text)
    if (creation.isError) creation.reset()
  }

  async function create() {
    if (busy || !title.check()) return
    if (!(await askToUse())) return
    creation.mutate(title.text, {
      onSuccess: (notebook) => {
        title.forget()
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
        error={title.missing ? m.notebooks.titleMissing : refusedField(creation.error, 'title')}
      >
        {(control) => (
          <Input
            {...control}
            value={title.text}
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
