// @ts-nocheck
import { createFileRoute } from '@tanstack/react-router'
import { ForgotPasswordPage } from '@/features/session/forgot-password-page'
import { authSearchSchema } from '@/features/session/session-destination'

export const Route = createFileRoute('/auth/forgot')({
  validateSearch: authSearchSchema,
  loader: ({ context }) => context.i18n.load('account'),
  component: Forgot,
})

function Forgot() {
  const { redirect } = Route.useSearch()
  return <ForgotPasswordPage redirect={redirect} />
}
