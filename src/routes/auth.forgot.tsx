import { createFileRoute } from '@tanstack/react-router'
import { ForgotPasswordPage } from '@/features/session/forgot-password-page'
import { loadAccountForm } from '@/features/session/load-account-form'
import { authSearchSchema } from '@/features/session/session-destination'

export const Route = createFileRoute('/auth/forgot')({
  validateSearch: authSearchSchema,
  loader: loadAccountForm,
  component: Forgot,
})

function Forgot() {
  const { redirect } = Route.useSearch()
  return <ForgotPasswordPage redirect={redirect} />
}
