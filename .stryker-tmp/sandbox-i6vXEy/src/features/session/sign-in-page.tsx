// @ts-nocheck
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { DemoAccount } from './demo/demo-account'
import { AccountForm } from './forms/account-form'
import { AccountLink } from './forms/account-link'
import { AccountPage } from './forms/account-page'
import { EmailField } from './forms/email-field'
import { introText } from './forms/intro-text'
import { PasswordField } from './forms/password-field'
import { RememberField } from './forms/remember-field'
import { SignInFailure } from './forms/sign-in-failure'
import { useAccountForm } from './forms/use-account-form'
import { destinationOf } from './session-destination'
import { useSignIn } from './session-mutations'

const asked = ['email', 'password'] as const

/** Signing in. Once there is a session, the route leads on. */
export function SignInPage({ redirect }: { redirect: string | undefined }) {
  const m = useMessages('account')
  const destination = destinationOf(redirect)
  const signIn = useSignIn()
  const { form, field, submit, wrong } = useAccountForm({ asked, send: signIn.mutateAsync })
  const forgotLink = (
    <AccountLink to="/auth/forgot" destination={destination}>
      {m.signIn.forgot}
    </AccountLink>
  )

  return (
    <AccountPage
      title={m.signIn.title}
      intro={introText(destination, m.signIn.intro)}
      footer={
        <>
          {m.signIn.newHere}
          <AccountLink to="/auth/signup" destination={destination}>
            {m.signIn.toSignUp}
          </AccountLink>
        </>
      }
    >
      <AccountForm
        submitLabel={m.signIn.submit}
        submit={submit}
        busy={signIn.isPending || signIn.isSuccess}
        wrong={wrong}
        notice={(retry) => (
          <SignInFailure
            failure={signIn.error && failureOf(signIn.error)}
            asked={asked}
            retry={retry}
            forgotLink={forgotLink}
          />
        )}
      >
        <EmailField {...field('email')} autoComplete="username" />
        <PasswordField
          {...field('password')}
          label={m.fields.password}
          autoComplete="current-password"
        />
        <div className="flex flex-wrap items-start justify-between gap-x-4">
          <RememberField {...form.register('rememberMe')} />
          {forgotLink}
        </div>
      </AccountForm>
      {import.meta.env.MODE === 'mock' ? (
        <DemoAccount
          onFill={({ email, password }) => {
            form.setValue('email', email, { shouldValidate: true })
            form.setValue('password', password, { shouldValidate: true })
          }}
        />
      ) : null}
    </AccountPage>
  )
}
