import type { ReactNode } from 'react'
import { Card } from '@/shared/ui/card'

interface BillingSectionProps {
  /** Its address within the page: `/app/billing#orders`. */
  id: string
  heading: string
  intro?: ReactNode
  children: ReactNode
}

/** One question of the billing page and its answer. */
export function BillingSection({ id, heading, intro, children }: BillingSectionProps) {
  return (
    <Card>
      <section id={id} aria-labelledby={`${id}-heading`} className="scroll-mt-4 space-y-4">
        <h2 id={`${id}-heading`} className="text-xl font-semibold">
          {heading}
        </h2>
        {intro === undefined ? null : <p className="text-muted-foreground">{intro}</p>}
        {children}
      </section>
    </Card>
  )
}
