/** What the walk came by: each kind of step in each place, and every place that was seen. */
export class Visited {
  readonly #moves = new Map<string, Map<string, number>>()
  readonly #places = new Set<string>()
  steps = 0

  notePlace(place: string): void {
    this.#places.add(place)
  }

  noteStep(name: string, place: string): void {
    this.steps += 1
    const places = this.#moves.get(name) ?? new Map<string, number>()
    this.#moves.set(name, places.set(place, (places.get(place) ?? 0) + 1))
  }

  missing(declared: { places: readonly string[]; steps: readonly string[] }): string[] {
    return [
      ...declared.places.filter((name) => !this.#places.has(name)).map((name) => `place ${name}`),
      ...declared.steps.filter((name) => !this.#moves.has(name)).map((name) => `step ${name}`),
    ]
  }

  table(): string {
    const names = [...this.#moves.keys()].toSorted()
    const widest = Math.max(...names.map(({ length }) => length))
    const rows = names.map((name) => {
      const cells = [...(this.#moves.get(name) ?? [])].map(([place, times]) => `${place} ${times}`)
      return `${name.padEnd(widest)}  ${cells.join(' · ')}`
    })
    return [
      `${this.steps} steps; each kind of step, and the places it was taken in:`,
      ...rows,
      `places seen: ${[...this.#places].toSorted().join(' · ')}`,
    ].join('\n')
  }
}
