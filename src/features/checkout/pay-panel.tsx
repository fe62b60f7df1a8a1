import { LockKeyhole } from 'lucide-react'
import type { Ref } from 'react'
import { isBusy, type PaymentState } from '@/features/payment/payment-machine'
import { LegalLinks } from '@/features/legal/legal-links'
import { brand } from '@/shared/brand/brand'
import { useMessages } from '@/shared/i18n/i18n-context'
import { formatRupiah, type Rupiah } from '@/shared/lib/rupiah'
import { Button } from '@/shared/ui/button'
import { Spinner } from '@/shared/ui/spinner'

interface PayPanelProps {
  /** Absent until the signed-in summary is here: nobody pays an amount that is not known. */
  total: Rupiah | undefined
  state: PaymentState
  buttonRef: Ref<HTMLButtonElement>
}

export function PayPanel({ total, state, buttonRef }: PayPanelProps) {
  const m = useMessages('checkout').pay
  const busy = isBusy(state)
  return (
    <div className="mt-6 space-y-3">
      <Button
        ref={buttonRef}
        type="submit"
        size="large"
        className="w-full"
        busy={busy}
        disabled={total === undefined && !busy}
      >
        {busy ? <Spinner /> : <LockKeyhole aria-hidden="true" />}
        {total === undefined ? m.buttonWaiting : m.button(formatRupiah(total))}
      </Button>
      <p role="status" className="min-h-6 text-center text-sm text-muted-foreground">
        {statusText(state, m.status)}
      </p>
      <div className="text-sm text-muted-foreground">
        <p>{m.trust(brand.seller.name)}</p>
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

function statusText({ at }: PaymentState, words: Readonly<Record<string, string>>): string {
  return words[at] ?? ''
}
