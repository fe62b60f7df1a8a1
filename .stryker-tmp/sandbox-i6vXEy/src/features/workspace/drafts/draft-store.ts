/** Texts that are typed and not sent yet, by name. */
// @ts-nocheck

export interface DraftStore {
  read(name: string): string | undefined
  /** Keeps a text; `undefined` forgets it. */
  write(name: string, text: string | undefined): void
  subscribe(listener: () => void): () => void
}

type Storing = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const prefix = 'notefiber-draft:'

/**
 * Drafts of one person, in this tab's storage: they survive a reload and the way through checkout.
 * Those of a person who used the tab before are removed. A full storage, or one that a browser forbids to open, leaves them in memory.
 */
export function createDraftStore(userId: string, openStorage: () => Storing): DraftStore {
  const own = `${prefix}${userId}:`
  const drafts = new Map<string, string>()
  const listeners = new Set<() => void>()

  safely(() => {
    const storage = openStorage()
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    for (const key of keys) {
      const text = storage.getItem(key)
      if (key.startsWith(own) && text !== null) drafts.set(key.slice(own.length), text)
      else if (key.startsWith(prefix)) storage.removeItem(key)
    }
  })

  return {
    read: (name) => drafts.get(name),
    write(name, text) {
      if (drafts.get(name) === text) return
      if (text === undefined) drafts.delete(name)
      else drafts.set(name, text)
      safely(() => {
        if (text === undefined) openStorage().removeItem(own + name)
        else openStorage().setItem(own + name, text)
      })
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function safely(act: () => void): void {
  try {
    act()
  } catch {
    return
  }
}
