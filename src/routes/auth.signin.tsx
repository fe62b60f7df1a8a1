import { createFileRoute } from '@tanstack/react-router'
import { requireGuest } from '@/features/session/require-guest'
import { loadAccountForm } from '@/features/session/load-account-form'
import { authSearchSchema } from '@/features/session/session-destination'
import { SignInPage } from '@/features/session/sign-in-page'

export const Route = createFileRoute('/auth/signin')({
  validateSearch: authSearchSchema,
  beforeLoad: requireGuest,
  loader: loadAccountForm,
  component: SignIn,
})

function SignIn() {
  const { redirect } = Route.useSearch()
  return <SignInPage redirect={redirect} />
}
