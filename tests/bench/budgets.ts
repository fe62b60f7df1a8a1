import { type Figure, median, type Part } from './figures.ts'

export interface Budget {
  part: Part
  measure: string
  /** Of this app's median: its own value, or how many times the static floor's it is. */
  of: 'value' | 'ratio'
  limit: { most: number } | { below: number }
}

export const thisApp = 'this app'
export const staticFloor = 'static floor'

export const measures = {
  prices: (path: string) => `${path}: prices visible`,
  firstPaint: (path: string) => `${path}: first contentful paint`,
  largestPaint: (path: string) => `${path}: largest contentful paint`,
  shift: (path: string) => `${path}: layout shift`,
  payable: '/checkout: summary visible, pay enabled',
  planPress: 'press a plan, code not there yet: frames to the next page',
  planPressAgain: 'press a plan, everything there: frames to the next page',
  planPressMs: 'press a plan, code not there yet: time to the next page',
  planPressAgainMs: 'press a plan, everything there: time to the next page',
  payPress: "press pay: time to snap.pay without the API's own",
  interaction: (step: string) => `INP: ${step}`,
  navigationHeap: 'heap growth over 200 navigations',
  pollHeap: 'heap growth over 1,000 polls',
  openCities: '10,000 cities: open the list',
  cityKey: '10,000 cities: slowest key in the list',
  cityKeyElsewhere: '10,000 cities: slowest key in another field',
} as const

/** What must hold; `steps` are the interactions of the purchase. */
export function budgetsFor(steps: readonly string[]): Budget[] {
  const value = (part: Part, measure: string, limit: Budget['limit']): Budget => ({
    part,
    measure,
    of: 'value',
    limit,
  })
  return [
    { part: 'pricing', measure: measures.prices('/pricing'), of: 'ratio', limit: { most: 1.1 } },
    value('pricing', measures.shift('/pricing'), { most: 0.01 }),
    value('pricing', measures.shift('/'), { most: 0.01 }),
    value('checkout', measures.payable, { most: 2_000 }),
    value('checkout', measures.shift('/checkout'), { most: 0.01 }),
    value('inp', measures.planPress, { most: 1 }),
    value('inp', measures.planPressAgain, { most: 1 }),
    value('inp', measures.payPress, { most: 50 }),
    ...steps.map((step) => value('inp', measures.interaction(step), { below: 100 })),
    value('heap', measures.navigationHeap, { below: 5 }),
    value('heap', measures.pollHeap, { below: 5 }),
    value('cities', measures.openCities, { below: 100 }),
    value('cities', measures.cityKey, { below: 50 }),
    value('cities', measures.cityKeyElsewhere, { below: 50 }),
  ]
}

/** What a budget judges: undefined where it was not measured. */
export function judged(budget: Budget, figures: readonly Figure[]): number | undefined {
  const medianOf = (subject: string) => {
    const figure = figures.find(
      (candidate) => candidate.subject === subject && candidate.measure === budget.measure,
    )
    return figure === undefined ? undefined : median(figure.values)
  }
  const own = medianOf(thisApp)
  if (budget.of === 'value' || own === undefined) return own
  const floor = medianOf(staticFloor)
  return floor === undefined ? undefined : own / floor
}

export function isKept({ limit }: Budget, value: number): boolean {
  return 'most' in limit ? value <= limit.most : value < limit.below
}

/** Sentences, none when every budget of these parts is kept. What was not measured is not kept. */
export function brokenBudgets(
  budgets: readonly Budget[],
  { figures, parts }: { figures: readonly Figure[]; parts: readonly Part[] },
): string[] {
  return budgets
    .filter(({ part }) => parts.includes(part))
    .flatMap((budget) => {
      const value = judged(budget, figures)
      if (value === undefined) return [`${budget.measure}: was not measured.`]
      if (isKept(budget, value)) return []
      return [`${budget.measure}: ${told(value, budget)}, and may be ${limitText(budget)}.`]
    })
}

export function limitText({ limit, of }: Budget): string {
  const text = 'most' in limit ? `at most ${limit.most}` : `below ${limit.below}`
  return of === 'ratio' ? `${text} × the floor` : text
}

function told(value: number, { of }: Budget): string {
  const rounded = Number(value.toPrecision(4))
  return of === 'ratio' ? `${rounded} × the floor` : String(rounded)
}
