import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { BillingAddress } from '@/features/orders/billing-address-schema'
import type { Session } from '@/features/session/session-queries'
import { useMessages } from '@/shared/i18n/i18n-context'
import { forgetDraft } from '@/shared/lib/draft-keys'
import { failureOf } from '@/shared/lib/failure'
import { Button } from '@/shared/ui/button'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { Skeleton } from '@/shared/ui/skeleton'
import { addressDraft } from './address-draft'
import { AddressForm } from './address-form'
import { AddressView } from './address-view'
import { billingQueries } from './billing-queries'
import { billingOfAddress, emptyBilling } from './billing-values'

type User = Session['user']

/** The address on the next receipt: to read, and to change in place. */
export function SavedAddress({ user }: { user: User }) {
  const m = useMessages('address')
  const saved = useQuery(billingQueries.saved())
  if (saved.isPending) return <AddressSkeleton />
  return (
    <>
      {saved.isError ? (
        <FailureNotice
          failure={failureOf(saved.error)}
          {...(saved.data === undefined ? {} : { words: { text: m.stale } })}
          onRetry={() => void saved.refetch()}
          retrying={saved.isFetching}
        />
      ) : null}
      {saved.data === undefined ? null : <EditableAddress address={saved.data} user={user} />}
    </>
  )
}

interface EditableAddressProps {
  /** Null when there is none yet. */
  address: BillingAddress | null
  user: User
}

type Editing = 'reading' | 'resumed' | 'editing' | 'saved' | 'left'

function EditableAddress({ address, user }: EditableAddressProps) {
  const m = useMessages('address')
  const [draft] = useState(() => addressDraft.read(user.id))
  const [at, setAt] = useState<Editing>(draft === undefined ? 'reading' : 'resumed')
  const known = useMemo(() => {
    if (at === 'resumed' && draft !== undefined) return draft
    if (address !== null) return billingOfAddress(address)
    return { ...emptyBilling, email: user.email, fullName: user.fullName }
  }, [at, draft, address, user])

  function leave(next: 'saved' | 'left') {
    addressDraft.forget()
    // What is saved now is newer than the form of a purchase that was left unfinished.
    if (next === 'saved') forgetDraft('checkout')
    setAt(next)
  }

  return (
    <>
      <p role="status" className="empty:hidden">
        {at === 'saved' ? m.saved : ''}
      </p>
      {at === 'editing' || at === 'resumed' ? (
        <div ref={at === 'editing' ? focusFirstField : undefined}>
          <AddressForm
            userId={user.id}
            known={known}
            onSaved={() => leave('saved')}
            onCancel={() => leave('left')}
          />
        </div>
      ) : (
        <>
          {address === null ? <p>{m.none}</p> : <AddressView address={address} />}
          <Button
            ref={at === 'reading' ? undefined : focusOnReturn}
            variant="outline"
            onClick={() => setAt('editing')}
          >
            {address === null ? m.fill : m.edit}
          </Button>
        </>
      )}
    </>
  )
}

function focusFirstField(form: HTMLElement | null): void {
  form?.querySelector('input')?.focus()
}

function focusOnReturn(button: HTMLButtonElement | null): void {
  button?.focus()
}

function AddressSkeleton() {
  const m = useMessages('common')
  return (
    <div role="status" className="space-y-2">
      <span className="sr-only">{m.loading}</span>
      <Skeleton className="h-5 w-40" />
      <Skeleton className="h-5 w-64 max-w-full" />
      <Skeleton className="h-5 w-56 max-w-full" />
    </div>
  )
}
