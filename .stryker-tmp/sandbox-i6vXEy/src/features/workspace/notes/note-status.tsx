// @ts-nocheck
import { formatDateTime } from '@/shared/i18n/dates'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import { cn } from '@/shared/lib/class-names'
import type { Note } from '../workspace-schema'
import type { NoteSaving } from './note-saving'

interface NoteStatusProps {
  saving: NoteSaving
  changed: boolean
  note: Note | undefined
}

/** Whether the server has what the editor shows. */
export function NoteStatus({ saving, changed, note }: NoteStatusProps) {
  const m = useMessages('workspace').editor
  const locale = useLocale()
  const state = saving.isPending
    ? 'saving'
    : saving.error !== null
      ? 'failed'
      : changed
        ? 'changed'
        : 'saved'
  return (
    <p
      role="status"
      className={cn(
        'text-sm empty:hidden',
        state === 'changed' || state === 'failed' ? 'text-warning' : 'text-muted-foreground',
      )}
    >
      {state === 'saving' ? m.saving : null}
      {state === 'failed' ? m.notSaved : null}
      {state === 'changed' ? m.unsaved : null}
      {state === 'saved' && note !== undefined
        ? m.savedAt(formatDateTime(note.updatedAt, locale))
        : null}
    </p>
  )
}
