// @ts-nocheck
import type { ComponentProps } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Field } from '@/shared/ui/field'
import { Input } from '@/shared/ui/input'

interface NameFieldProps extends ComponentProps<'input'> {
  id: string
  error: string | undefined
}

/** One field for the whole name, however many words it has. */
export function NameField({ id, error, ...input }: NameFieldProps) {
  const m = useMessages('account').fields
  return (
    <Field id={id} label={m.fullName} hint={m.fullNameHint} error={error}>
      {(control) => <Input autoComplete="name" autoCapitalize="words" {...control} {...input} />}
    </Field>
  )
}
