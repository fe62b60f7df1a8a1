import { useState } from 'react'
import type { MockState } from './controls.ts'
import { momentText, rupiahText } from './panel-words.ts'
import { Section } from './section.tsx'
import type { Change } from './use-mock-state.ts'

type MockOrder = MockState['orders'][number]
type Move = MockOrder['moves'][number]

const SHOWN = 8

export function OrdersSection({ state, change }: { state: MockState; change: Change }) {
  const [isWhole, setWhole] = useState(false)
  const newestFirst = state.orders.toReversed()
  const shown = isWhole ? newestFirst : newestFirst.slice(0, SHOWN)
  return (
    <Section title="Orders" count={state.orders.length}>
      <ul>
        {shown.map((order) => (
          <OrderCard
            key={order.order_id}
            order={order}
            refunds={state.refund_requests.filter(({ order_id }) => order_id === order.order_id)}
            change={change}
          />
        ))}
      </ul>
      {shown.length < newestFirst.length && (
        <button type="button" onClick={() => setWhole(true)}>
          Show all {newestFirst.length}
        </button>
      )}
    </Section>
  )
}

interface OrderCardProps {
  order: MockOrder
  refunds: MockState['refund_requests']
  change: Change
}

function OrderCard({ order, refunds, change }: OrderCardProps) {
  const { order_id: id, moves } = order
  const move = (verb: Move, body?: object) => change(`orders/${id}/${verb}`, body)
  const open = refunds.find(({ status }) => status === 'pending')
  return (
    <li className="card">
      <div className="row">
        <a href={`/orders/${id}`}>{id}</a>
        <span className="mark">{order.status}</span>
      </div>
      <p>
        {order.plan_id}, {rupiahText(order.total)}, {order.payment_type ?? 'no method'}
        {order.purpose === 'renewal' && ', renewal'}
        {order.refunded_amount > 0 && `, ${rupiahText(order.refunded_amount)} given back`}
      </p>
      <p className="quiet">
        {momentText(order.created_at)}, until {momentText(order.expires_at)}
      </p>
      <div className="row">
        {moves.map((verb) => (
          <button
            key={verb}
            type="button"
            aria-label={`${wordFor(order, verb)} ${id}`}
            onClick={() => move(verb)}
          >
            {wordFor(order, verb)}
          </button>
        ))}
      </div>
      {moves.includes('refund') && (
        <PartialRefund order={order} onRefund={(amount) => move('refund', { amount })} />
      )}
      {open && (
        <div className="row">
          <span>Refund asked for: “{open.reason}”</span>
          <button type="button" onClick={() => change(`refunds/${open.id}/reject`)}>
            reject it
          </button>
        </div>
      )}
    </li>
  )
}

/** After the payment, a denial is the bank taking the money back. */
function wordFor({ moves }: MockOrder, verb: Move): string {
  if (verb === 'refund') return 'refund in full'
  return verb === 'deny' && moves.includes('refund') ? 'reverse' : verb
}

function PartialRefund({
  order,
  onRefund,
}: {
  order: MockOrder
  onRefund: (amount: number) => void
}) {
  const left = order.total - order.refunded_amount
  const [amount, setAmount] = useState(() => String(Math.floor(left / 2)))
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault()
        onRefund(Number(amount))
      }}
    >
      <label>
        Rp{' '}
        <input
          className="amount"
          type="number"
          aria-label={`Rupiah to give back of ${order.order_id}`}
          min={1}
          max={left}
          step={1}
          required
          value={amount}
          onChange={({ currentTarget }) => setAmount(currentTarget.value)}
        />
      </label>
      <button type="submit" aria-label={`refund a part ${order.order_id}`}>
        refund a part
      </button>
    </form>
  )
}
