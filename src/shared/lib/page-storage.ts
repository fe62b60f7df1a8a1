export type PageStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * A storage that never throws. Where a browser forbids to open its own, or has filled it, what is kept lives as long as
 * the document: enough for a purchase, and no page breaks over a preference.
 */
export function createPageStorage(
  open: () => PageStorage,
): PageStorage & { keys: () => readonly string[] } {
  const memory = new Map<string, string>()
  return {
    getItem: (key) => memory.get(key) ?? attempt(() => open().getItem(key)) ?? null,
    setItem(key, value) {
      memory.delete(key)
      const kept = attempt(() => {
        open().setItem(key, value)
        return true
      })
      if (kept === undefined) memory.set(key, value)
    },
    removeItem(key) {
      memory.delete(key)
      attempt(() => open().removeItem(key))
    },
    keys: () => [...memory.keys(), ...(attempt(() => Object.keys(open())) ?? [])],
  }
}

function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

/** What this tab keeps across reloads. */
export const tabStorage = createPageStorage(() => window.sessionStorage)

/** What this device keeps. */
export const deviceStorage = createPageStorage(() => window.localStorage)
