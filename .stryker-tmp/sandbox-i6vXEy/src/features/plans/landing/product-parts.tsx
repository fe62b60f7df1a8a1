// @ts-nocheck
import { Search } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { cn } from '@/shared/lib/class-names'

/** Notebooks, chat and search, each with a small picture of itself. */
export function ProductParts() {
  const { parts, sample } = useMessages('pricing').landing
  const headingId = useId()
  return (
    <section aria-labelledby={headingId} className="mt-20 sm:mt-28 lg:col-span-2">
      <h2 id={headingId} className="text-2xl font-bold sm:text-3xl">
        {parts.title}
      </h2>
      <div className="mt-8 grid gap-10 md:grid-cols-3 md:gap-8">
        <ProductPart {...parts.notebooks}>
          <div className="mx-auto grid h-full max-w-64 content-end">
            <Notebook name={sample.books.first} className="me-10 bg-highlight" />
            <Notebook name={sample.books.second} className="ms-4 bg-card" />
            <Notebook
              name={sample.books.third}
              className="me-4 bg-primary text-primary-foreground"
            />
          </div>
        </ProductPart>
        <ProductPart {...parts.chat}>
          <div className="grid h-full content-center gap-2 text-sm">
            <p className="ms-auto w-fit rounded-2xl rounded-ee-sm bg-primary px-3 py-2 text-primary-foreground">
              {sample.chatQuestion}
            </p>
            <p className="me-6 w-fit rounded-2xl rounded-es-sm border bg-card px-3 py-2">
              {sample.chatAnswer}
            </p>
          </div>
        </ProductPart>
        <ProductPart {...parts.search}>
          <div className="grid h-full content-center gap-2 text-sm">
            <p className="flex items-center gap-2 rounded-md border border-input bg-card px-3 py-2">
              <Search className="size-4 text-muted-foreground" />
              {sample.query}
            </p>
            <p className="rounded-md border bg-card px-3 py-2">
              <mark className="bg-highlight text-foreground">{sample.marked}</mark>
            </p>
          </div>
        </ProductPart>
      </div>
    </section>
  )
}

interface ProductPartProps {
  title: string
  text: string
  /** The picture; the text beside it says the same, so screen readers skip it. */
  children: ReactNode
}

function ProductPart({ title, text, children }: ProductPartProps) {
  return (
    <div>
      <div
        aria-hidden="true"
        className="paper-dots h-40 md:h-44 rounded-2xl border bg-accent/40 p-5"
      >
        {children}
      </div>
      <h3 className="mt-4 text-lg font-semibold">{title}</h3>
      <p className="mt-1 text-muted-foreground">{text}</p>
    </div>
  )
}

/** Seen from its spine, lying on a pile. */
function Notebook({ name, className }: { name: string; className: string }) {
  return (
    <span
      className={cn(
        'flex h-11 items-center rounded-sm border border-s-8 border-foreground/15 px-3 font-medium shadow-sm',
        className,
      )}
    >
      {name}
    </span>
  )
}
