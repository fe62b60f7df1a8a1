import { useEffect, useRef, type ReactNode } from 'react'
import { brand } from '@/shared/brand/brand'
import { cn } from '@/shared/lib/class-names'
import { notePageShown } from '@/shared/lib/first-page'
import { PageCard } from './page-card'

interface PageProps {
  title: string
  /** The heading, where it says more than the title. */
  heading?: ReactNode
  intro?: ReactNode
  /** For search engines and link previews, where a page is meant to be found. */
  description?: string | undefined
  /** Reading width instead of the site's. */
  narrow?: boolean
  className?: string
  children?: ReactNode
}

let pagesShown = 0

/**
 * A page's title, first heading and width. After a navigation the heading takes the focus,
 * so that a screen reader starts at what is new.
 */
export function Page({
  title,
  heading = title,
  intro,
  description,
  narrow = false,
  className,
  children,
}: PageProps) {
  const ref = useRef<HTMLHeadingElement>(null)

  // The document's focus is outside React; the first page leaves it where the browser put it.
  useEffect(() => {
    notePageShown()
    pagesShown += 1
    if (pagesShown > 1 && !document.querySelector('[role="dialog"]')) {
      ref.current?.focus({ preventScroll: true })
    }
  }, [])

  return (
    <div
      className={cn(
        'mx-auto w-full px-4 py-8 sm:px-6 sm:py-12',
        narrow ? 'max-w-3xl' : 'max-w-6xl',
        className,
      )}
    >
      <title>{`${title} · ${brand.name}`}</title>
      {description === undefined ? null : <PageCard {...{ title, description }} />}
      <h1 ref={ref} tabIndex={-1} className="text-3xl font-bold sm:text-4xl">
        {heading}
      </h1>
      {intro === undefined ? null : (
        <p className="mt-3 max-w-2xl text-lg text-muted-foreground">{intro}</p>
      )}
      {children}
    </div>
  )
}
