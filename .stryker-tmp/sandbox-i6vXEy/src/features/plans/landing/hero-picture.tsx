// @ts-nocheck
import { useMessages } from '@/shared/i18n/i18n-context'
import { Logo } from '@/shared/ui/logo'

/** The product in one look: a line in a note, a question, and a thread from the line to the answer. */
export function HeroPicture() {
  const m = useMessages('pricing').landing
  const { sample } = m
  return (
    <div
      role="img"
      aria-label={m.picture}
      className="paper-dots rounded-3xl border bg-accent/40 p-4 sm:p-8"
    >
      <div aria-hidden="true">
        <div className="me-6 rounded-xl border bg-card p-5 shadow-sm sm:me-16">
          <p className="text-sm text-muted-foreground">{sample.notebook}</p>
          <p className="mt-0.5 font-display text-xl">{sample.note}</p>
          <div className="mt-3 space-y-2">
            <p>{sample.before}</p>
            <p>
              <mark className="bg-highlight text-foreground">{sample.marked}</mark>
            </p>
            <p>
              <mark className="bg-highlight text-foreground">{sample.after}</mark>
            </p>
          </div>
        </div>
        <Thread />
        <div className="ms-auto w-fit max-w-[85%] rounded-2xl rounded-ee-sm bg-primary px-4 py-2.5 text-primary-foreground">
          {sample.question}
        </div>
        <div className="mt-3 flex items-start gap-3 rounded-xl border bg-card p-4 shadow-sm sm:ms-10">
          <span className="shrink-0">
            <Logo />
          </span>
          <div>
            <p>{sample.answer}</p>
            <p className="mt-2 w-fit rounded-full bg-secondary px-3 py-1 text-sm text-secondary-foreground">
              {sample.source}
            </p>
          </div>
        </div>
      </div>
    </div>
  )
}

function Thread() {
  return (
    <svg
      viewBox="0 0 100 40"
      preserveAspectRatio="none"
      className="-my-1 h-14 w-full text-primary"
      fill="none"
    >
      <path
        d="M12 0 C 12 30, 30 12, 40 22 S 60 40, 62 40"
        stroke="currentColor"
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}
