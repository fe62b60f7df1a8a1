// @ts-nocheck
export interface Searchable {
  readonly text: string
  readonly note?: string
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/**
 * Prepares a list for searching as someone types. The found options keep the list's order,
 * those that begin with the typed text first; every typed word has to occur.
 */
export function createOptionSearch<Option extends Searchable>(options: readonly Option[]) {
  const prepared = options.map((option) => ({
    option,
    folded: fold(`${option.text} ${option.note ?? ''}`),
  }))

  return function search(typed: string): readonly Option[] {
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
  }
}
