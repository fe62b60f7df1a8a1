import type { ReactNode } from 'react'
import { useKept } from './panel-memory.ts'

interface SectionProps {
  title: string
  count?: number
  isOpenAtFirst?: boolean
  children: ReactNode
}

export function Section({ title, count, isOpenAtFirst = false, children }: SectionProps) {
  const [isOpen, setOpen] = useKept(title, isOpenAtFirst)
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{count === undefined ? title : `${title} (${count})`}</summary>
      {isOpen && <div className="section">{children}</div>}
    </details>
  )
}
