import type { UseQueryResult } from '@tanstack/react-query'
import { type FocusEvent, useMemo } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Combobox } from '@/shared/ui/combobox'
import { Field } from '@/shared/ui/field'
import { ReloadList, useListHint } from './list-trouble'
import type { Postcode } from './region-schema'

interface PostalCodeFieldProps {
  id: string
  label: string
  value: string
  list: UseQueryResult<Postcode[]>
  numeric: boolean
  /** What a code is good for, while there is nothing to say of the list. */
  hint: string | undefined
  /** What the code has filled in. */
  filled: string | undefined
  onChange: (postalCode: string) => void
  onBlur: (event: FocusEvent) => void
  error?: string | undefined
}

function toOption({ code, area }: Postcode) {
  return { key: `${code} ${area ?? ''}`, text: code, ...(area === undefined ? {} : { note: area }) }
}

/** A postal code may be typed at any time; the city's known codes are offered when there are some. */
export function PostalCodeField({
  id,
  label,
  value,
  list,
  numeric,
  hint,
  filled,
  onChange,
  onBlur,
  error,
}: PostalCodeFieldProps) {
  const m = useMessages('checkout').region
  const options = useMemo(() => (list.data ?? []).map(toOption), [list.data])

  return (
    <div onBlur={onBlur}>
      <Field id={id} label={label} hint={useListHint(list, m.codesEmpty) ?? hint} error={error}>
        {(control) => (
          <div className="flex gap-2">
            <Combobox
              control={control}
              options={options}
              value={value}
              eager
              autoComplete="postal-code"
              inputMode={numeric ? 'numeric' : 'text'}
              maxLength={20}
              onChoose={(option) => onChange(option.text)}
              onText={onChange}
            />
            <ReloadList list={list} label={label} />
          </div>
        )}
      </Field>
      <p role="status" className="mt-1.5 text-sm text-success empty:hidden">
        {filled}
      </p>
    </div>
  )
}
