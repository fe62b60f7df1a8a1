import type { UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Combobox } from '@/shared/ui/combobox'
import { Field } from '@/shared/ui/field'
import { ReloadList, useListHint } from './list-trouble'
import { placeOfText } from './region-path'
import type { Place } from './region-schema'

interface PlaceFieldProps {
  id: string
  label: string
  place: Place | null
  list: UseQueryResult<Place[]>
  onChange: (place: Place | null) => void
  /** Said in place of what there is to say of the list. The field takes text all the same: a browser fills them all at once. */
  hint?: string | undefined
  error?: string | undefined
  autoComplete: string
  /** What a saved code is called that no list has. */
  nameOf?: (code: string) => string
}

/** A saved place may be known by its code only: its name is the list's, and nothing is shown while that is on its way. */
function shownName(
  place: Place | null,
  list: UseQueryResult<Place[]>,
  nameOf: (code: string) => string = String,
): string {
  if (place === null) return ''
  if (place.code !== place.name) return place.name
  const listed = list.data?.find(({ code }) => code === place.code)
  return listed?.name ?? (list.isLoading ? '' : nameOf(place.name))
}

function toOption(place: Place) {
  return { key: `${place.code ?? ''} ${place.name}`, text: place.name, place }
}

/** One level of an address: a searchable list while there is one, a plain text field when there is none. */
export function PlaceField({
  id,
  label,
  place,
  list,
  onChange,
  hint,
  error,
  autoComplete,
  nameOf,
}: PlaceFieldProps) {
  const m = useMessages('checkout').region
  // A list is made ready for searching once, not with each change of the form around it.
  const options = useMemo(() => (list.data ?? []).map(toOption), [list.data])
  const listHint = useListHint(list, m.listEmpty)

  return (
    <Field id={id} label={label} hint={hint ?? listHint} error={error}>
      {(control) => (
        <div className="flex gap-2">
          <Combobox
            control={control}
            options={options}
            value={shownName(place, list, nameOf)}
            placeholder={list.isFetching ? m.listLoading : ''}
            autoComplete={autoComplete}
            maxLength={100}
            onChoose={(option) => onChange(option.place)}
            onText={(text) => onChange(placeOfText(text, list.data ?? []))}
          />
          <ReloadList list={list} label={label} />
        </div>
      )}
    </Field>
  )
}
