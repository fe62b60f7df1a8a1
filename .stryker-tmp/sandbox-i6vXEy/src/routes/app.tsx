// @ts-nocheck
import { createFileRoute, Outlet } from '@tanstack/react-router'
import { SubscriptionProvider } from '@/features/subscription/subscription-context'
import { UsageLimitsProvider } from '@/features/usage/usage-limits-context'

export const Route = createFileRoute('/app')({ component: AppLayoutRoute })

function AppLayoutRoute() {
  return (
    <SubscriptionProvider>
      <UsageLimitsProvider>
        <Outlet />
      </UsageLimitsProvider>
    </SubscriptionProvider>
  )
}
