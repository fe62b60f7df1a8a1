// @ts-nocheck
import { type ComponentProps, useState } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { Field } from '@/shared/ui/field'
import { Input } from '@/shared/ui/input'

interface PasswordFieldProps extends ComponentProps<'input'> {
  id: string
  error: string | undefined
  autoComplete: 'current-password' | 'new-password'
  label: string
  hint?: string
}

/** A password that can be pasted, filled in by a manager, and looked at while typing. */
export function PasswordField({ id, error, label, hint, ...input }: PasswordFieldProps) {
  const m = useMessages('account').fields
  const [isShown, setIsShown] = useState(false)
  return (
    <Field id={id} label={label} error={error} hint={hint}>
      {(control) => (
        <div className="flex gap-2">
          <Input
            type={isShown ? 'text' : 'password'}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            {...control}
            {...input}
          />
          <Button
            variant="outline"
            aria-label={isShown ? m.hidePassword : m.showPassword}
            aria-controls={control.id}
            onClick={() => setIsShown(!isShown)}
          >
            {isShown ? m.hide : m.show}
          </Button>
        </div>
      )}
    </Field>
  )
}
