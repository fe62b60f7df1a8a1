import { type FormEvent, useRef, useState } from 'react'
import type { Order } from '@/features/orders/order-schema'
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf, isRefusal } from '@/shared/lib/failure'
import { Button } from '@/shared/ui/button'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { Field } from '@/shared/ui/field'
import { Textarea } from '@/shared/ui/textarea'
import { refundDraft } from './refund-draft'
import type { useRequestRefund } from './refund-queries'

const fieldId = 'refund-reason'
const shortest = 10
const longest = 1000

interface RefundFormProps {
  order: Order
  /** Who asks: the draft is theirs. */
  userId: string
  asking: ReturnType<typeof useRequestRefund>
}

/** The reason, and what asking leads to. What is written stays until the server has it. */
export function RefundForm({ order: { orderId }, userId, asking }: RefundFormProps) {
  const m = useMessages('refunds').form
  const [reason, setReason] = useState(() => {
    const draft = refundDraft.read(userId)
    return draft?.orderId === orderId ? draft.reason : ''
  })
  /** At once: the second press of a double click comes before the button is drawn busy. */
  const isAsking = useRef(false)
  const [isTooShort, setIsTooShort] = useState(false)
  const failure = asking.isError ? failureOf(asking.error) : undefined
  const isReasonRefused =
    failure?.kind === 'rejected' && failure.fields.some(({ field }) => field === 'reason')

  function type(next: string) {
    setReason(next)
    refundDraft.write(userId, { orderId, reason: next })
    if (isReasonRefused) asking.reset()
    if (next.trim().length >= shortest) setIsTooShort(false)
  }

  function ask(event: FormEvent) {
    event.preventDefault()
    if (isAsking.current) return
    const tooShort = reason.trim().length < shortest
    setIsTooShort(tooShort)
    if (tooShort) focusReason()
    else {
      isAsking.current = true
      asking.mutate(reason.trim(), {
        onSettled: () => {
          isAsking.current = false
        },
        onSuccess: () => refundDraft.forget(),
        onError: (error) => {
          const refused = failureOf(error)
          if (refused.kind === 'rejected' && refused.type === 'VALIDATION') focusReason()
        },
      })
    }
  }

  return (
    <form noValidate onSubmit={ask} aria-label={m.title} className="mt-6 space-y-4">
      <Field
        id={fieldId}
        label={m.reason}
        hint={m.hint}
        error={isTooShort ? m.tooShort : isReasonRefused ? m.refused : undefined}
      >
        {(control) => (
          <Textarea
            {...control}
            value={reason}
            maxLength={longest}
            onChange={(event) => type(event.currentTarget.value)}
          />
        )}
      </Field>
      {failure === undefined || isReasonRefused || isRefusal(failure, 'CONFLICT') ? null : (
        <FailureNotice failure={failure} />
      )}
      <Button type="submit" size="large" className="w-full sm:w-auto" busy={asking.isPending}>
        {m.ask}
      </Button>
    </form>
  )
}

function focusReason(): void {
  document.getElementById(fieldId)?.focus()
}
