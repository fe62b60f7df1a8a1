// @ts-nocheck
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

interface DisclosureProps {
  label: ReactNode
  children: ReactNode
}

/** A button that opens a small panel below it. Escape, a press elsewhere and leaving it by keyboard close it. */
export function Disclosure({ label, children }: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const panelId = useId()

  // Presses elsewhere and keys belong to the document; the focus may be nowhere while the panel is open.
  useEffect(() => {
    if (!isOpen) return undefined
    const whenPressed = ({ target }: PointerEvent) => {
      if (target instanceof Node && !root.current?.contains(target)) setIsOpen(false)
    }
    const whenTyped = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      setIsOpen(false)
      opener.current?.focus()
    }
    document.addEventListener('pointerdown', whenPressed)
    document.addEventListener('keydown', whenTyped)
    return () => {
      document.removeEventListener('pointerdown', whenPressed)
      document.removeEventListener('keydown', whenTyped)
    }
  }, [isOpen])

  return (
    <div
      ref={root}
      className="relative"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setIsOpen(false)
      }}
    >
      <button
        ref={opener}
        type="button"
        aria-expanded={isOpen}
        {...(isOpen ? { 'aria-controls': panelId } : {})}
        className="flex min-h-11 min-w-11 items-center justify-center gap-1 rounded-md px-2 hover:bg-accent"
        onClick={() => setIsOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen ? (
        <div
          id={panelId}
          className="absolute end-0 top-full z-30 mt-1 w-72 max-w-[calc(100vw-2rem)] rounded-xl border bg-popover p-4 text-popover-foreground shadow-xl"
        >
          {children}
        </div>
      ) : null}
    </div>
  )
}
