// @ts-nocheck
import { useState } from 'react'
import { useDraft } from './draft-context'

/** The draft in a field that may not be sent empty. */
export function useRequiredDraft(name: string, fieldId: string) {
  const [typed, keep] = useDraft(name)
  const [missing, setMissing] = useState(false)
  const text = typed ?? ''

  return {
    text,
    /** An empty field was sent, and nothing was typed since. */
    missing,
    type(next: string) {
      keep(next === '' ? undefined : next)
      setMissing(false)
    },
    forget: () => keep(undefined),
    /** Whether there is something to send; if not, the field says so and has the focus. */
    check(): boolean {
      if (text.trim() !== '') return true
      setMissing(true)
      document.getElementById(fieldId)?.focus()
      return false
    },
  }
}
