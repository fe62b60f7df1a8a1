// @ts-nocheck
import { type ReactNode, useId } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { ErrorLinks } from '@/shared/ui/error-links'

interface AccountFormProps {
  submitLabel: string
  submit: () => void
  busy: boolean
  wrong: readonly { readonly id: string; readonly message: string }[]
  /** The notice of a failed try; `retry` sends the form again and leads the focus to its button. */
  notice: (retry: () => void) => ReactNode
  children: ReactNode
}

/** The frame of an account form: what went wrong, the fields, one button. */
export function AccountForm(props: AccountFormProps) {
  const { submitLabel, submit, busy, wrong, notice, children } = props
  const m = useMessages('account').errors
  const buttonId = useId()

  // The notice goes away while the form is under way: without this its pressed button would take the focus with it.
  function retry() {
    document.getElementById(buttonId)?.focus()
    submit()
  }

  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) submit()
      }}
    >
      {notice(retry)}
      {wrong.length < 2 ? null : <ErrorLinks heading={m.summary(wrong.length)} errors={wrong} />}
      {children}
      <Button id={buttonId} type="submit" size="large" busy={busy}>
        {submitLabel}
      </Button>
    </form>
  )
}
