// @ts-nocheck
import { createContext, type ReactNode, use, useCallback, useSyncExternalStore } from 'react'
import { createDraftStore, type DraftStore } from './draft-store'

const DraftContext = createContext<DraftStore | undefined>(undefined)

let opened: { readonly userId: string; readonly drafts: DraftStore } | undefined

/** One store a person: a reply that comes after the page was left and opened again still clears what is shown. */
function draftsOf(userId: string): DraftStore {
  if (opened?.userId !== userId) {
    opened = { userId, drafts: createDraftStore(userId, () => sessionStorage) }
  }
  return opened.drafts
}

export function DraftProvider({ userId, children }: { userId: string; children: ReactNode }) {
  return <DraftContext value={draftsOf(userId)}>{children}</DraftContext>
}

export function useDrafts(): DraftStore {
  const drafts = use(DraftContext)
  if (drafts === undefined) throw new Error('DraftProvider is missing')
  return drafts
}

/** A draft by its name, and the way to keep or (`undefined`) forget it. */
export function useDraft(
  name: string,
): readonly [string | undefined, (text: string | undefined) => void] {
  const drafts = useDrafts()
  const text = useSyncExternalStore(drafts.subscribe, () => drafts.read(name))
  const write = useCallback((next: string | undefined) => drafts.write(name, next), [drafts, name])
  return [text, write]
}
