import { createFileRoute } from '@tanstack/react-router'
import { BillingPage } from '@/features/billing/billing-page'
import { requireSession } from '@/features/session/require-session'

export const Route = createFileRoute('/app/billing')({
  beforeLoad: requireSession,
  loader: async ({ context: { i18n } }) => {
    await Promise.all([i18n.load('billing'), i18n.load('workspace')])
  },
  component: BillingPage,
})
