import { type ComponentProps, useState } from 'react'
import { brand } from '@/shared/brand/brand'
import type { Place } from '@/features/region/region-schema'
import { useMessages } from '@/shared/i18n/i18n-context'
import { TextField } from './text-field'

type Registered = Pick<
  ComponentProps<typeof TextField>,
  'id' | 'error' | 'name' | 'onBlur' | 'onChange' | 'ref'
>

interface TaxFieldsProps {
  country: Place | null
  company: Registered
  taxId: Registered
}

/** Closed for the many who need no tax invoice; what is filled in stays filled in. */
export function TaxFields({ country, company, taxId }: TaxFieldsProps) {
  const m = useMessages('checkout').fields
  const abroad = country !== null && country.code !== 'ID'
  const [isOpen, setIsOpen] = useState(false)
  const wrong = company.error !== undefined || taxId.error !== undefined
  return (
    <details
      className="mt-4"
      open={wrong || isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className="flex min-h-11 w-fit items-center text-primary underline underline-offset-4">
        {m.companyToggle}
      </summary>
      <div className="mt-2 grid gap-4 sm:grid-cols-2">
        <TextField {...company} label={m.company} autoComplete="organization" />
        <TextField
          {...taxId}
          label={abroad ? m.taxIdAbroad : m.taxId}
          hint={abroad ? undefined : m.taxIdHint}
          autoComplete="off"
        />
      </div>
      <p className="mt-3 text-sm text-muted-foreground">{m.taxNote(brand.supportEmail)}</p>
    </details>
  )
}
