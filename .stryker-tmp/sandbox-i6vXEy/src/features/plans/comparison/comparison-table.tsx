// @ts-nocheck
import { Check, Minus } from 'lucide-react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { cn } from '@/shared/lib/class-names'
import type { Plan } from '../plan-schema'
import { comparisonRows, type ComparisonValue } from './comparison-rows'

interface ComparisonTableProps {
  plans: readonly Plan[]
  labelledBy: string
}

/**
 * Where there is no room for a column of names, each name gets a row of its own above its values.
 * It is written twice, because restyling table cells would take the table away from screen readers.
 */
export function ComparisonTable({ plans, labelledBy }: ComparisonTableProps) {
  const m = useMessages('pricing')
  return (
    <table aria-labelledby={labelledBy} className="mt-6 w-full table-fixed wrap-anywhere">
      <thead>
        <tr className="border-b border-input text-start align-bottom">
          <th
            scope="col"
            className="w-1/3 pb-3 text-start font-medium text-muted-foreground max-md:hidden"
          >
            {m.compare.what}
          </th>
          {plans.map(({ slug, name }) => (
            <th key={slug} scope="col" className="pe-2 pb-3 text-start font-semibold md:px-3">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {comparisonRows(plans, m).map(({ key, label, values }) => (
        <tbody key={key} className="border-b">
          <tr className="md:hidden">
            <th
              scope="rowgroup"
              colSpan={plans.length}
              className="pt-4 pb-1 text-start font-medium"
            >
              {label}
            </th>
          </tr>
          <tr className="align-top">
            <th scope="row" className="py-3.5 pe-4 text-start font-medium max-md:hidden">
              {label}
            </th>
            {values.map(({ slug, text, kind }) => (
              <td key={slug} className="pe-2 pb-4 max-md:text-sm md:px-3 md:py-3.5">
                <ValueText text={text} kind={kind} />
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  )
}

/** Counts stand for themselves; yes and no get a sign beside the word. */
function ValueText({ text, kind }: { text: string; kind: ComparisonValue['kind'] }) {
  if (kind === 'amount') return text
  const Icon = kind === 'yes' ? Check : Minus
  return (
    <span className={cn('flex items-start gap-2', kind === 'no' && 'text-muted-foreground')}>
      <Icon
        aria-hidden="true"
        strokeWidth={2.5}
        className={cn('mt-1 size-4 shrink-0 max-md:hidden', kind === 'yes' && 'text-success')}
      />
      {text}
    </span>
  )
}
