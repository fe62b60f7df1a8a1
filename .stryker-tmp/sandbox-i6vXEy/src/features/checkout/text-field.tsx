// @ts-nocheck
import type { ComponentProps, ReactNode } from 'react'
import { Field } from '@/shared/ui/field'
import { Input } from '@/shared/ui/input'

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
}

export function TextField({ id, label, hint, error, className, ...input }: TextFieldProps) {
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={error}
      {...(className === undefined ? {} : { className })}
    >
      {(control) => <Input maxLength={100} {...control} {...input} />}
    </Field>
  )
}
