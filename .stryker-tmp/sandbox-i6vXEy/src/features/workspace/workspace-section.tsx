// @ts-nocheck
import type { ReactNode } from 'react'
import { cn } from '@/shared/lib/class-names'

interface WorkspaceSectionProps {
  /** Its address within the page; the heading takes the focus when what it heads was chosen. */
  id: string
  heading: ReactNode
  className?: string
  children: ReactNode
}

export function WorkspaceSection({ id, heading, className, children }: WorkspaceSectionProps) {
  return (
    <section aria-labelledby={id} className={cn('min-w-0 space-y-4', className)}>
      <h2
        id={id}
        tabIndex={-1}
        className="scroll-mt-4 text-xl font-semibold wrap-anywhere outline-offset-4"
      >
        {heading}
      </h2>
      {children}
    </section>
  )
}
