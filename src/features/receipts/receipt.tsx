import { useRouteContext } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { AddressBlock } from '@/features/billing-address/address-block'
import { ChargeLines } from '@/features/orders/charge-lines'
import type { Order } from '@/features/orders/order-schema'
import { brand } from '@/shared/brand/brand'
import { useMessages } from '@/shared/i18n/i18n-context'
import { formatRupiah } from '@/shared/lib/rupiah'
import { Logo } from '@/shared/ui/logo'
import { ReceiptFacts } from './receipt-facts'

interface ReceiptProps {
  order: Order
  number: string
}

/** One sheet: who sold what to whom, each amount as the API sent it. It is no tax invoice, and says so. */
export function Receipt({ order, number }: ReceiptProps) {
  const m = useMessages('receipt')
  const { seller, name } = brand
  return (
    <article
      aria-label={m.title(number)}
      className="mt-6 space-y-6 rounded-xl border bg-card p-5 sm:p-8 print:rounded-none print:border-0 print:bg-transparent print:p-0"
    >
      <p className="flex items-center gap-2 text-lg font-semibold">
        <Logo />
        {name}
      </p>
      {order.status === 'failed' ? <p className="font-semibold">{m.reversedText}</p> : null}
      <ReceiptFacts order={order} number={number} />
      <div className="grid gap-6 border-y py-6 sm:grid-cols-2 print:grid-cols-2">
        <Part heading={m.seller}>
          <p className="font-semibold">{seller.name}</p>
          <p>{seller.address}</p>
          <p className="mt-1">{m.npwp(seller.npwp)}</p>
        </Part>
        <Part heading={m.buyer}>
          <AddressBlock address={order.billing} />
        </Part>
      </div>
      <Part heading={m.lines}>
        <ChargeLines
          lines={order.lines}
          total={order.total}
          totalLabel={m.total}
          planName={order.plan.name}
          period={order.plan.billingPeriod}
        />
        {order.refundedAmount ? (
          <dl className="mt-3 tabular-nums">
            <div className="flex justify-between gap-4 font-semibold">
              <dt>{m.refunded}</dt>
              <dd>{formatRupiah(order.refundedAmount)}</dd>
            </div>
          </dl>
        ) : null}
      </Part>
      <Footnotes />
    </article>
  )
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-lg font-semibold">{heading}</h2>
      {children}
    </section>
  )
}

/** On paper too: nobody may take a test gateway's receipt for a real one. */
function Footnotes() {
  const m = useMessages('receipt')
  const environment = useRouteContext({
    from: '__root__',
    select: (context) => context.config.snap.environment,
  })
  return (
    <footer className="space-y-1 border-t pt-4 text-sm text-muted-foreground">
      <p className="font-semibold text-foreground">{m.noTaxInvoice}</p>
      <p>{m.support(brand.supportEmail)}</p>
      {environment === 'production' ? null : <p>{m.testGateway}</p>}
    </footer>
  )
}
