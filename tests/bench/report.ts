import { type Budget, isKept, judged, limitText, staticFloor, thisApp } from './budgets.ts'
import { type Figure, median, type Unit } from './figures.ts'

const digits: Record<Unit, number> = { ms: 0, frames: 0, shift: 4, MB: 1 }

function shown(value: number, unit: Unit): string {
  const text = value.toFixed(digits[unit])
  return unit === 'ms' || unit === 'MB' ? `${text} ${unit}` : text
}

/** A Markdown table of medians: a row for each measure, a column for each subject, and the budgets. */
export function benchTable(figures: readonly Figure[], budgets: readonly Budget[]): string {
  const subjects = [...new Set(figures.map(({ subject }) => subject))]
  const measures = [...new Set(figures.map(({ measure }) => measure))]
  const head = ['median', ...subjects, '× floor', 'budget', '']
  const rows = measures.map((measure) => {
    const cell = (subject: string) => {
      const figure = find(figures, { subject, measure })
      return figure === undefined ? '' : shown(median(figure.values), figure.unit)
    }
    const budget = budgets.find((candidate) => candidate.measure === measure)
    const value = budget === undefined ? undefined : judged(budget, figures)
    const kept =
      budget === undefined || value === undefined ? '' : isKept(budget, value) ? 'kept' : 'broken'
    return [
      measure,
      ...subjects.map(cell),
      ratio(figures, measure),
      budget === undefined ? '' : limitText(budget),
      kept,
    ]
  })
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function ratio(figures: readonly Figure[], measure: string): string {
  const own = find(figures, { subject: thisApp, measure })
  const floor = find(figures, { subject: staticFloor, measure })
  if (own === undefined || floor === undefined || own.unit !== 'ms') return ''
  return (median(own.values) / median(floor.values)).toFixed(2)
}

function find(
  figures: readonly Figure[],
  { subject, measure }: Pick<Figure, 'subject' | 'measure'>,
): Figure | undefined {
  return figures.find((figure) => figure.subject === subject && figure.measure === measure)
}
