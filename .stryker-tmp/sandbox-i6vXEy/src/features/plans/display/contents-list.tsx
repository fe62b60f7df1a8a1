// @ts-nocheck
import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { cn } from '@/shared/lib/class-names'
import { limitNames, limitOf, limitText, otherFeatures } from '../plan-contents'
import type { Plan } from '../plan-schema'

/** What a plan holds and what it does not: limits as sentences, then the API's other features. */
export function ContentsList({ plan }: { plan: Plan }) {
  const m = useMessages('pricing')
  return (
    <ul aria-label={m.card.contents(plan.name)} className="space-y-2">
      {limitNames.map((name) => {
        const limit = limitOf(plan, name)
        return (
          <ContentsItem key={name} included={limit !== 0}>
            {limitText(limit, m.limits[name])}
          </ContentsItem>
        )
      })}
      {otherFeatures(plan).map(({ key, text, isEnabled }) => (
        <ContentsItem key={`${key} ${text}`} included={isEnabled}>
          <span className="sr-only">{isEnabled ? m.card.included : m.card.notIncluded}: </span>
          {text}
        </ContentsItem>
      ))}
    </ul>
  )
}

function ContentsItem({ included, children }: { included: boolean; children: ReactNode }) {
  const Icon = included ? Check : Minus
  return (
    <li className={cn('flex gap-2.5', !included && 'text-muted-foreground')}>
      <Icon
        aria-hidden="true"
        className={cn('mt-1 size-4 shrink-0', included && 'text-success')}
        strokeWidth={2.5}
      />
      <span>{children}</span>
    </li>
  )
}
