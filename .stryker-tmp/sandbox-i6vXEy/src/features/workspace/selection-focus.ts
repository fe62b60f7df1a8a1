// @ts-nocheck
import { useEffect, useRef } from 'react'
import type { Selection } from './workspace-selection'

/** The headings that a choice leads to. */
export const headingIds = { notes: 'notes', note: 'note' } as const

/** After a choice the focus goes to the heading of what was chosen; the page's first view leaves it alone. */
export function useSelectionFocus({ notebook, note }: Selection): void {
  const last = useRef({ notebook, note })

  // The document's focus is outside React.
  useEffect(() => {
    const before = last.current
    last.current = { notebook, note }
    if (before.note === note && before.notebook === notebook) return
    const target = note === undefined ? headingIds.notes : headingIds.note
    document.getElementById(target)?.focus()
  }, [notebook, note])
}
