// @ts-nocheck
import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import { brand } from '@/shared/brand/brand'
import { useMessages } from '@/shared/i18n/i18n-context'

const topics = ['renewal', 'tax', 'methods', 'change', 'refund', 'end'] as const

export function PricingFaq() {
  const m = useMessages('pricing').faq
  const headingId = useId()
  return (
    <section
      aria-labelledby={headingId}
      className="mt-16 grid gap-6 sm:mt-24 lg:grid-cols-3 lg:gap-12"
    >
      <div>
        <h2 id={headingId} className="text-2xl font-bold sm:text-3xl">
          {m.title}
        </h2>
        <p className="mt-2 text-muted-foreground">
          {m.more}{' '}
          <a
            href={`mailto:${brand.supportEmail}`}
            className="inline-flex min-h-11 items-center text-primary underline underline-offset-4"
          >
            {brand.supportEmail}
          </a>
        </p>
      </div>
      <div className="border-t lg:col-span-2">
        {topics.map((topic) => (
          <details key={topic} className="group border-b">
            <summary className="flex min-h-14 list-none items-center justify-between gap-4 py-3 font-medium [&::-webkit-details-marker]:hidden">
              {m[topic].question}
              <ChevronDown
                aria-hidden="true"
                className="size-5 shrink-0 text-muted-foreground transition-transform group-open:rotate-180"
              />
            </summary>
            <p className="max-w-prose pb-5 text-muted-foreground">{m[topic].answer}</p>
          </details>
        ))}
      </div>
    </section>
  )
}
