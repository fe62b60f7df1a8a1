// @ts-nocheck
import { useId } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'

/** Names that are the same in every language. */
const wallets = ['GoPay', 'ShopeePay', 'QRIS']
const counters = ['Indomaret', 'Alfamart']

export function PaymentMethods() {
  const m = useMessages('pricing').landing.payment
  const headingId = useId()
  return (
    <section
      aria-labelledby={headingId}
      className="mt-20 flex flex-wrap items-center justify-between gap-x-12 gap-y-5 border-t pt-8 sm:mt-28 lg:col-span-2"
    >
      <div>
        <h2 id={headingId} className="text-xl font-bold">
          {m.title}
        </h2>
        <p className="mt-1 text-muted-foreground">{m.text}</p>
      </div>
      <ul aria-label={m.methods} className="flex flex-wrap gap-2">
        {[...wallets, m.bank, m.card, ...counters].map((method) => (
          <li
            key={method}
            className="rounded-full border border-input bg-card px-3.5 py-1.5 text-sm"
          >
            {method}
          </li>
        ))}
      </ul>
    </section>
  )
}
