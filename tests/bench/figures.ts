export const parts = ['pricing', 'checkout', 'inp', 'heap', 'cities'] as const
export type Part = (typeof parts)[number]

export type Unit = 'ms' | 'frames' | 'shift' | 'MB'

/** One thing that was measured, once in each run. */
export interface Figure {
  part: Part
  /** Whose it is: this app, its static floor, or another build. */
  subject: string
  /** What it is, in words; unique within a subject. */
  measure: string
  unit: Unit
  values: number[]
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const low = sorted[Math.ceil(middle) - 1]
  const high = sorted[Math.floor(middle)]
  if (low === undefined || high === undefined) throw new Error('There is no median of no values.')
  return (low + high) / 2
}

/** Collects figures run by run, in the order in which they first came. */
export class Figures {
  readonly #all = new Map<string, Figure>()

  add(figure: Omit<Figure, 'values'>, value: number): void {
    const key = `${figure.subject}\n${figure.measure}`
    const known = this.#all.get(key)
    if (known === undefined) this.#all.set(key, { ...figure, values: [value] })
    else known.values.push(value)
  }

  list(): Figure[] {
    return [...this.#all.values()]
  }
}
