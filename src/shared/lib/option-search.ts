export interface Searchable {
  readonly text: string
  readonly note?: string
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/**
 * Prepares a list for being typed in. `search` keeps the list's order among what it finds, those that begin with the typed
 * text first; every typed word has to occur. `exact` finds the option that was typed in full, in whatever case.
 */
export function createOptionSearch<Option extends Searchable>(options: readonly Option[]) {
  const prepared = options.map((option) => ({
    option,
    folded: fold(`${option.text} ${option.note ?? ''}`),
  }))
  // Of several with one name it is the first.
  const byText = new Map(options.toReversed().map((option) => [option.text.toLowerCase(), option]))

  return {
    search(typed: string): readonly Option[] {
      const words = fold(typed).split(/\s+/).filter(Boolean)
      const [first] = words
      if (first === undefined) return options
      const beginning: Option[] = []
      const containing: Option[] = []
      for (const { option, folded } of prepared) {
        if (!words.every((word) => folded.includes(word))) continue
        ;(folded.startsWith(first) ? beginning : containing).push(option)
      }
      return [...beginning, ...containing]
    },
    exact: (typed: string): Option | undefined => byText.get(typed.trim().toLowerCase()),
  }
}
