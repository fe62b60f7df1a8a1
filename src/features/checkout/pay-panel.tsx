import { LockKeyhole } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { PaymentFlow } from '@/features/payment/payment-flow'
import { isBusy } from '@/features/payment/payment-machine'
import { usePaymentState } from '@/features/payment/use-payment-flow'
import { LegalLinks } from '@/features/legal/legal-links'
import { brand } from '@/shared/brand/brand'
import { useMessages } from '@/shared/i18n/i18n-context'
import { cn } from '@/shared/lib/class-names'
import { formatRupiah } from '@/shared/lib/rupiah'
import { Button } from '@/shared/ui/button'
import { Spinner } from '@/shared/ui/spinner'
import type { OrderSummaryData } from './summary-schema'

interface PayPanelProps {
  /** Absent until the signed-in summary is here: nobody pays an amount that is not known. */
  summary: OrderSummaryData | undefined
  flow: PaymentFlow
}

export function PayPanel({ summary, flow }: PayPanelProps) {
  const m = useMessages('checkout').pay
  const button = useRef<HTMLButtonElement>(null)
  const { at } = usePaymentState(flow, (state) => state)
  const busy = usePaymentState(flow, isBusy)

  // The focus is the browser's; the payment page took it and is gone.
  useEffect(() => {
    if (at === 'untouched') button.current?.focus()
  }, [at])

  return (
    <div className="mt-2 lg:mt-6">
      <Button
        ref={button}
        type="submit"
        size="large"
        className="w-full"
        busy={busy}
        disabled={summary === undefined && !busy}
      >
        {busy ? <Spinner /> : <LockKeyhole aria-hidden="true" />}
        {summary === undefined ? m.buttonWaiting : m.button(formatRupiah(summary.total))}
      </Button>
      {/* One place for both: what happens takes the place of what will happen. */}
      <div className="mt-3 grid text-center text-sm text-muted-foreground *:col-start-1 *:row-start-1">
        <p role="status">{statusText(at, m.status)}</p>
        <p className={cn(busy && 'invisible')}>
          {summary === undefined ? '' : `${m.today[summary.billingPeriod]} `}
          {m.next}
        </p>
      </div>
      <div className="mt-6 text-sm text-muted-foreground">
        <p>{m.trust(brand.seller.name)}</p>
        <Methods />
        <LegalLinks newTab />
        <a
          href={`mailto:${brand.supportEmail}`}
          className="inline-flex min-h-11 items-center wrap-anywhere underline underline-offset-4"
        >
          {m.support(brand.supportEmail)}
        </a>
      </div>
    </div>
  )
}

function Methods() {
  const m = useMessages('checkout').pay.methods
  return (
    <ul aria-label={m.label} className="my-2 flex flex-wrap gap-1.5">
      {['QRIS', m.bank, 'GoPay', 'ShopeePay', m.card, m.counter].map((method) => (
        <li key={method} className="rounded-md border bg-card px-2 py-0.5">
          {method}
        </li>
      ))}
    </ul>
  )
}

function statusText(at: string, words: Readonly<Record<string, string>>): string {
  return words[at] ?? ''
}
