// @ts-nocheck
import type { ComponentProps, ReactNode } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Field } from '@/shared/ui/field'
import { Input } from '@/shared/ui/input'

interface EmailFieldProps extends ComponentProps<'input'> {
  id: string
  error: string | undefined
  /** `username` where an account is named, `email` where an address is asked. */
  autoComplete: 'username' | 'email'
  hint?: ReactNode
}

export function EmailField({ id, error, hint, ...input }: EmailFieldProps) {
  const m = useMessages('account').fields
  return (
    <Field id={id} label={m.email} error={error} hint={hint}>
      {(control) => (
        <Input
          type="email"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          {...control}
          {...input}
        />
      )}
    </Field>
  )
}
