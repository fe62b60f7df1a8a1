// @ts-nocheck
import { useState } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { AccountFailure } from './forms/account-failure'
import { AccountForm } from './forms/account-form'
import { AccountPage } from './forms/account-page'
import { isRefusedLink } from './forms/account-values'
import { PasswordField } from './forms/password-field'
import { ResetDone, ResetLapsed } from './forms/reset-endings'
import { returnPath } from './forms/return-path'
import { typedEmail } from './forms/typed-email'
import { useAccountForm } from './forms/use-account-form'
import { destinationOf } from './session-destination'
import { useResetPassword } from './session-mutations'

const asked = ['newPassword'] as const

interface ResetPasswordPageProps {
  /** From the link in the e-mail. */
  token: string | undefined
  redirect: string | undefined
}

export function ResetPasswordPage({ token, redirect }: ResetPasswordPageProps) {
  const m = useMessages('account')
  const [destination] = useState(() => destinationOf(redirect ?? returnPath.read()))
  const reset = useResetPassword()
  const failure = reset.error && failureOf(reset.error)
  const { field, submit, wrong } = useAccountForm({
    asked,
    send: async ({ newPassword }) => {
      await reset.mutateAsync({ token: token ?? '', newPassword })
      returnPath.forget()
    },
  })

  if (!token || isRefusedLink(failure, asked))
    return <ResetLapsed key="lapsed" destination={destination} />
  if (reset.isSuccess) return <ResetDone key="done" destination={destination} />
  return (
    <AccountPage key="form" title={m.reset.title} intro={m.reset.intro}>
      <AccountForm
        submitLabel={m.reset.submit}
        submit={submit}
        busy={reset.isPending}
        wrong={wrong}
        notice={(retry) => <AccountFailure failure={failure} asked={asked} retry={retry} />}
      >
        {/* Not for people: password managers file the new password under this name. */}
        <input hidden readOnly autoComplete="username" value={typedEmail.read()} />
        <PasswordField
          {...field('newPassword')}
          label={m.fields.newPassword}
          hint={m.fields.newPasswordHint}
          autoComplete="new-password"
        />
      </AccountForm>
    </AccountPage>
  )
}
