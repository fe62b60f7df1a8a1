// @ts-nocheck
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { Alert } from '@/shared/ui/alert'
import { AccountFailure } from './forms/account-failure'
import { AccountForm } from './forms/account-form'
import { AccountLink } from './forms/account-link'
import { AccountPage } from './forms/account-page'
import { EmailField } from './forms/email-field'
import { returnPath } from './forms/return-path'
import { useAccountForm } from './forms/use-account-form'
import { destinationOf } from './session-destination'
import { useForgotPassword } from './session-mutations'

const asked = ['email'] as const

/** Asks for a reset link. What it says next is the same for every address, so that nobody learns who has an account. */
export function ForgotPasswordPage({ redirect }: { redirect: string | undefined }) {
  const m = useMessages('account')
  const destination = destinationOf(redirect)
  const forgot = useForgotPassword()
  const { field, submit, wrong } = useAccountForm({
    asked,
    send: async ({ email }) => {
      await forgot.mutateAsync(email)
      returnPath.keep(destination)
    },
  })

  return (
    <AccountPage
      title={m.forgot.title}
      intro={m.forgot.intro}
      footer={
        <>
          {m.forgot.remembered}
          <AccountLink to="/auth/signin" destination={destination}>
            {m.forgot.toSignIn}
          </AccountLink>
        </>
      }
    >
      <AccountForm
        submitLabel={m.forgot.submit}
        submit={submit}
        busy={forgot.isPending}
        wrong={wrong}
        notice={(retry) =>
          forgot.isSuccess ? (
            <Alert role="alert" heading={m.forgot.sent.title}>
              <p className="break-words">{m.forgot.sent.text(forgot.variables)}</p>
            </Alert>
          ) : (
            <AccountFailure
              failure={forgot.error && failureOf(forgot.error)}
              asked={asked}
              retry={retry}
            />
          )
        }
      >
        <EmailField {...field('email')} autoComplete="email" />
      </AccountForm>
    </AccountPage>
  )
}
