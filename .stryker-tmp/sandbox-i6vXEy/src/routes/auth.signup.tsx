// @ts-nocheck
import { createFileRoute } from '@tanstack/react-router'
import { requireGuest } from '@/features/session/require-guest'
import { authSearchSchema } from '@/features/session/session-destination'
import { SignUpPage } from '@/features/session/sign-up-page'

export const Route = createFileRoute('/auth/signup')({
  validateSearch: authSearchSchema,
  beforeLoad: requireGuest,
  loader: ({ context }) => context.i18n.load('account'),
  component: SignUp,
})

function SignUp() {
  const { redirect } = Route.useSearch()
  return <SignUpPage redirect={redirect} />
}
