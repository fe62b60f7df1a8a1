import type { Order, OrderPayment } from '@/features/orders/order-schema'
import { useMessages } from '@/shared/i18n/i18n-context'
import { formatRupiah } from '@/shared/lib/rupiah'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { CopyButton } from '@/shared/ui/copy-button'
import { PaymentDeadline } from './payment-deadline'
import { methodName } from '@/features/orders/payment-method'
import { paymentSteps } from './payment-steps'
import { QrCode } from './qr-code'
import { isWalletLink } from './wallet-link'

interface PaymentInstructionsProps {
  order: Order
  payment: OrderPayment
}

/** Everything needed to pay without the popup: the code, the amount, the steps and the deadline. */
export function PaymentInstructions({ order, payment }: PaymentInstructionsProps) {
  const m = useMessages('orders')
  const codes = [
    { label: m.codes.billerCode, value: payment.billerCode },
    { label: m.codes.billKey, value: payment.billKey },
    { label: m.codes.va, value: payment.vaNumber },
    { label: m.codes.paymentCode, value: payment.paymentCode },
  ]
  const steps = paymentSteps(payment, m)
  const deadline = payment.expiresAt ?? order.expiresAt
  return (
    <Card className="mt-6 space-y-5">
      <h2 className="text-xl font-semibold">{methodName(payment, m)}</h2>
      {deadline ? <PaymentDeadline deadline={deadline} order={order} /> : null}
      {payment.qrString ? <QrCode text={payment.qrString} /> : null}
      <dl className="space-y-4">
        {codes.map(({ label, value }) =>
          value ? <Code key={label} label={label} shown={value} copied={value} /> : null,
        )}
        <Code
          label={m.codes.amount}
          shown={formatRupiah(order.total)}
          copied={String(order.total)}
        />
      </dl>
      {payment.deeplinkUrl && isWalletLink(payment.deeplinkUrl) ? (
        <Button asChild className="w-full sm:w-auto">
          <a href={payment.deeplinkUrl}>{m.codes.openWallet}</a>
        </Button>
      ) : null}
      {steps.length === 0 ? null : (
        <div>
          <h3 className="font-semibold">{m.steps.title}</h3>
          <ol className="mt-2 list-decimal space-y-1 ps-5">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      )}
    </Card>
  )
}

function Code({ label, shown, copied }: { label: string; shown: string; copied: string }) {
  const m = useMessages('orders').codes
  return (
    <div className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[1fr_auto]">
      <dt className="text-sm text-muted-foreground sm:col-span-2">{label}</dt>
      <dd className="font-mono text-2xl font-semibold break-all tabular-nums">{shown}</dd>
      <dd>
        <CopyButton text={copied} label={m.copy(label)} words={m} />
      </dd>
    </div>
  )
}
