// @ts-nocheck
import { useNavigate } from '@tanstack/react-router'
import { useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { CallFailure } from '../call-failure'
import type { Note } from '../workspace-schema'
import { useDeleteNote } from './note-queries'

interface NoteDeletionProps {
  note: Note
  onDeleted: () => void
}

/** Deletes after a second yes; the question opens in place and closes with Escape. */
export function NoteDeletion({ note, onDeleted }: NoteDeletionProps) {
  const m = useMessages('workspace').editor
  const navigate = useNavigate()
  const deletion = useDeleteNote()
  const [asked, setAsked] = useState(false)
  const ask = useRef<HTMLButtonElement>(null)
  const no = useRef<HTMLButtonElement>(null)
  const questionId = useId()

  function open() {
    flushSync(() => setAsked(true))
    no.current?.focus()
  }

  function close() {
    if (deletion.isPending) return
    deletion.reset()
    flushSync(() => setAsked(false))
    ask.current?.focus()
  }

  function remove() {
    if (deletion.isPending) return
    deletion.mutate(note, {
      onSuccess: () => {
        onDeleted()
        void navigate({ to: '/app', search: { notebook: note.notebookId } })
      },
    })
  }

  if (!asked) {
    return (
      <Button ref={ask} variant="destructive" onClick={open} className="sm:ms-auto">
        {m.delete}
      </Button>
    )
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape answers the question
    <div
      role="group"
      aria-labelledby={questionId}
      aria-describedby={`${questionId}-text`}
      className="w-full space-y-3 rounded-lg border border-destructive/50 p-4"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <p id={questionId} className="font-semibold wrap-anywhere">
        {m.deleteAsk(note.title)}
      </p>
      <p id={`${questionId}-text`} className="text-sm text-muted-foreground">
        {m.deleteText}
      </p>
      <CallFailure error={deletion.error} onRetry={remove} retrying={deletion.isPending} />
      <div className="flex flex-wrap gap-3">
        <Button variant="destructive" busy={deletion.isPending} onClick={remove}>
          {m.deleteYes}
        </Button>
        <Button ref={no} variant="outline" onClick={close}>
          {m.deleteNo}
        </Button>
      </div>
    </div>
  )
}
