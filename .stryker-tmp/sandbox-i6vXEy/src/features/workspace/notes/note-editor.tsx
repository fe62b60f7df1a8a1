// @ts-nocheck
import { type FormEvent, useState } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { Field } from '@/shared/ui/field'
import { Input } from '@/shared/ui/input'
import { Textarea } from '@/shared/ui/textarea'
import { CallFailure, refusedField } from '../call-failure'
import { useNoteDraft } from '../drafts/note-draft'
import type { Note, Notebook } from '../workspace-schema'
import { NoteDeletion } from './note-deletion'
import { NoteStatus } from './note-status'
import { useNoteSaving } from './note-saving'

interface NoteEditorProps {
  notebook: Notebook
  /** Nothing for a note that is not saved yet. */
  note: Note | undefined
  onDeleted: (note: Note) => void
}

const titleId = 'note-title'

export function NoteEditor({ notebook, note, onDeleted }: NoteEditorProps) {
  const m = useMessages('workspace')
  const draft = useNoteDraft(notebook.id, note)
  const saving = useNoteSaving(notebook, note)
  const [missing, setMissing] = useState(false)

  function save() {
    if (saving.isPending) return
    if (draft.text.title.trim() === '') {
      setMissing(true)
      document.getElementById(titleId)?.focus()
      return
    }
    saving.save(draft.text)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    save()
  }

  function typeTitle(typed: string) {
    draft.setTitle(typed)
    setMissing(false)
    saving.forgetFailure()
  }

  return (
    <form noValidate onSubmit={submit} className="space-y-4">
      <Field
        id={titleId}
        label={m.editor.title}
        error={missing ? m.editor.titleMissing : refusedField(saving.error, 'title')}
      >
        {(control) => (
          <Input
            {...control}
            value={draft.text.title}
            onChange={(event) => typeTitle(event.currentTarget.value)}
            autoComplete="off"
          />
        )}
      </Field>
      <Field label={m.editor.content} error={refusedField(saving.error, 'content')}>
        {(control) => (
          <Textarea
            {...control}
            rows={14}
            value={draft.text.content}
            onChange={(event) => draft.setContent(event.currentTarget.value)}
          />
        )}
      </Field>
      <CallFailure error={saving.error} field="title" onRetry={save} retrying={saving.isPending} />
      <NoteStatus saving={saving} changed={draft.changed} note={note} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" busy={saving.isPending}>
          {m.editor.save}
        </Button>
        {note === undefined ? null : <NoteDeletion note={note} onDeleted={() => onDeleted(note)} />}
      </div>
    </form>
  )
}
