// @ts-nocheck
import { Children, type ReactNode } from 'react'
import { cn } from '@/shared/lib/class-names'

/** Cards beside each other as far as the room around them, not the window, allows. */
export function CardGrid({ label, children }: { label: string; children: ReactNode }) {
  const count = Children.count(children)
  return (
    <div className="@container">
      <ul
        aria-label={label}
        className={cn(
          'grid gap-5',
          count === 2 && '@xl:grid-cols-2',
          count === 3 && '@3xl:grid-cols-3',
          count > 3 && '@xl:grid-cols-2 @5xl:grid-cols-4',
        )}
      >
        {children}
      </ul>
    </div>
  )
}

/** Passes the list's rows on to the card inside; before Chrome 117, which has no subgrid, a card's rows are its own. */
export function CardSlot({ children }: { children: ReactNode }) {
  return <li className="row-span-5 grid grid-rows-subgrid">{children}</li>
}
