import { createFileRoute } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { ResetPasswordPage } from '@/features/session/reset-password-page'
import { loadAccountForm } from '@/features/session/load-account-form'
import { authSearchSchema } from '@/features/session/session-destination'

export const Route = createFileRoute('/auth/reset')({
  validateSearch: z.extend(authSearchSchema, {
    token: z.catch(z.optional(z.string()), undefined),
  }),
  loader: loadAccountForm,
  component: Reset,
})

function Reset() {
  const { token, redirect } = Route.useSearch()
  return <ResetPasswordPage key={token} token={token} redirect={redirect} />
}
