// @ts-nocheck
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { AccountFailure } from './forms/account-failure'
import { AccountForm } from './forms/account-form'
import { AccountLink } from './forms/account-link'
import { AccountPage } from './forms/account-page'
import { EmailField } from './forms/email-field'
import { introText } from './forms/intro-text'
import { NameField } from './forms/name-field'
import { PasswordField } from './forms/password-field'
import { useAccountForm } from './forms/use-account-form'
import { destinationOf } from './session-destination'
import { useSignUp } from './session-mutations'

const asked = ['fullName', 'email', 'newPassword'] as const

/** Opening an account. Once there is a session, the route leads on. */
export function SignUpPage({ redirect }: { redirect: string | undefined }) {
  const m = useMessages('account')
  const destination = destinationOf(redirect)
  const signUp = useSignUp()
  const { field, submit, wrong, isRefused } = useAccountForm({
    asked,
    send: ({ fullName, email, newPassword }) =>
      signUp.mutateAsync({ fullName, email, password: newPassword }),
    // The address was checked here: what the API can still have against it is another account.
    refusals: { email: m.errors.taken },
  })

  return (
    <AccountPage
      title={m.signUp.title}
      intro={introText(destination, m.signUp.intro)}
      footer={
        <>
          {m.signUp.notNew}
          <AccountLink to="/auth/signin" destination={destination}>
            {m.signUp.toSignIn}
          </AccountLink>
        </>
      }
    >
      <AccountForm
        submitLabel={m.signUp.submit}
        submit={submit}
        busy={signUp.isPending || signUp.isSuccess}
        wrong={wrong}
        notice={(retry) => (
          <AccountFailure
            failure={signUp.error && failureOf(signUp.error)}
            asked={asked}
            retry={retry}
          />
        )}
      >
        <NameField {...field('fullName')} />
        <div>
          <EmailField {...field('email')} autoComplete="email" />
          {isRefused('email') ? (
            <AccountLink to="/auth/signin" destination={destination}>
              {m.signUp.signInWithThis}
            </AccountLink>
          ) : null}
        </div>
        <PasswordField
          {...field('newPassword')}
          label={m.fields.password}
          hint={m.fields.newPasswordHint}
          autoComplete="new-password"
        />
      </AccountForm>
    </AccountPage>
  )
}
