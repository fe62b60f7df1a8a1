import { limitNames, limitOf } from '@/features/plans/plan-contents'
import type { Plan } from '@/features/plans/plan-schema'
import { useMessages } from '@/shared/i18n/i18n-context'

interface PlanDifferenceProps {
  /** Nothing where the present plan is not sold any more. */
  present: Plan | undefined
  next: Plan
}

/** The limits now and then, side by side. */
export function PlanDifference({ present, next }: PlanDifferenceProps) {
  const { limits, compare } = useMessages('pricing')
  const m = useMessages('billing').change
  const text = (limit: number) =>
    limit < 0 ? compare.unlimited : limit === 0 ? compare.none : compare.count(limit)
  return (
    <table className="mt-4 w-full text-start tabular-nums">
      <caption className="sr-only">{m.difference}</caption>
      <thead>
        <tr className="border-b text-sm text-muted-foreground">
          <th scope="col" className="py-2 text-start font-medium">
            {compare.what}
          </th>
          {present === undefined ? null : (
            <th scope="col" className="py-2 ps-3 text-end font-medium">
              {m.now(present.name)}
            </th>
          )}
          <th scope="col" className="py-2 ps-3 text-end font-medium">
            {m.later(next.name)}
          </th>
        </tr>
      </thead>
      <tbody>
        {limitNames.map((name) => (
          <tr key={name} className="border-b last:border-0">
            <th scope="row" className="py-2 text-start font-normal">
              {limits[name].label}
            </th>
            {present === undefined ? null : (
              <td className="py-2 ps-3 text-end">{text(limitOf(present, name))}</td>
            )}
            <td className="py-2 ps-3 text-end">{text(limitOf(next, name))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
