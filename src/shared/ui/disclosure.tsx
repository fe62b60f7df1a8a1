import { type ReactNode, useEffect, useRef } from 'react'

interface DisclosureProps {
  label: ReactNode
  children: ReactNode
}

/** A button that opens a small panel below it. Escape, a press elsewhere and leaving it by keyboard close it. */
export function Disclosure({ label, children }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null)

  // A press outside belongs to the document.
  useEffect(() => {
    const closeFromOutside = ({ target }: PointerEvent) => {
      if (target instanceof Node) closeUnlessInside(details.current, target)
    }
    document.addEventListener('pointerdown', closeFromOutside)
    return () => document.removeEventListener('pointerdown', closeFromOutside)
  }, [])

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come from the summary and what is inside
    <details
      ref={details}
      className="relative"
      onKeyDown={(event) => {
        const { currentTarget: panel } = event
        if (event.key !== 'Escape' || !panel.open) return
        panel.open = false
        panel.querySelector('summary')?.focus()
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null) closeUnlessInside(currentTarget, relatedTarget)
      }}
    >
      <summary className="flex min-h-11 min-w-11 list-none items-center justify-center gap-1 rounded-md px-2 hover:bg-accent [&::-webkit-details-marker]:hidden">
        {label}
      </summary>
      <div className="absolute end-0 top-full z-30 mt-1 w-72 max-w-[calc(100vw-2rem)] rounded-xl border bg-popover p-4 text-popover-foreground shadow-xl">
        {children}
      </div>
    </details>
  )
}

function closeUnlessInside(details: HTMLDetailsElement | null, target: Node): void {
  if (details !== null && !details.contains(target)) details.open = false
}
