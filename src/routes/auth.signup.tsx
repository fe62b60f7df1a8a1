import { createFileRoute } from '@tanstack/react-router'
import { requireGuest } from '@/features/session/require-guest'
import { loadAccountForm } from '@/features/session/load-account-form'
import { authSearchSchema } from '@/features/session/session-destination'
import { SignUpPage } from '@/features/session/sign-up-page'

export const Route = createFileRoute('/auth/signup')({
  validateSearch: authSearchSchema,
  beforeLoad: requireGuest,
  loader: loadAccountForm,
  component: SignUp,
})

function SignUp() {
  const { redirect } = Route.useSearch()
  return <SignUpPage redirect={redirect} />
}
