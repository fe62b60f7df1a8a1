import { Link } from '@tanstack/react-router'
import { offeredPeriodOf } from '@/features/plans/plan-offers'
import type { Plan } from '@/features/plans/plan-schema'
import { useSubscriptionAction } from '@/features/subscription/subscription-queries'
import type { Subscription } from '@/features/subscription/subscription-schema'
import { formatDate } from '@/shared/i18n/dates'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import { Actions } from '@/shared/ui/actions'
import { Button } from '@/shared/ui/button'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { Page } from '@/shared/ui/page'

export type Stop =
  | { readonly at: 'unknown'; readonly slug?: string; readonly otherPeriod?: Plan | undefined }
  | { readonly at: 'same'; readonly plan: Plan }
  | { readonly at: 'lower'; readonly plan: Plan; readonly subscription: Subscription }

/** Why there is nothing to buy here, and where to go instead. */
export function CheckoutStop({ stop }: { stop: Stop }) {
  switch (stop.at) {
    case 'unknown':
      return <UnknownPlan slug={stop.slug} otherPeriod={stop.otherPeriod} />
    case 'same':
      return <SamePlan plan={stop.plan} />
    case 'lower':
      return <LowerPlan plan={stop.plan} subscription={stop.subscription} />
  }
}

interface UnknownPlanProps {
  slug: string | undefined
  otherPeriod?: Plan | undefined
}

function UnknownPlan({ slug, otherPeriod }: UnknownPlanProps) {
  const m = useMessages('stops')
  const { periods } = useMessages('checkout').summary
  return (
    <Page
      title={m.unknown.title}
      intro={slug === undefined ? m.unknown.missing : m.unknown.text(slug)}
    >
      <Actions className="mt-6">
        {otherPeriod === undefined || otherPeriod.billingPeriod === 'once' ? null : (
          <Button asChild>
            <Link
              to="/checkout"
              search={{ plan: otherPeriod.slug, period: otherPeriod.billingPeriod }}
            >
              {m.otherPeriod(periods[otherPeriod.billingPeriod])}
            </Link>
          </Button>
        )}
        <Button asChild variant="outline">
          <Link to="/pricing">{m.toPricing}</Link>
        </Button>
      </Actions>
    </Page>
  )
}

function SamePlan({ plan }: { plan: Plan }) {
  const m = useMessages('stops')
  const { periods } = useMessages('checkout').summary
  return (
    <Page title={m.same.title} intro={m.same.text(plan.name, periods[plan.billingPeriod])}>
      <Actions className="mt-6">
        <Button asChild>
          <Link to="/app">{m.toApp}</Link>
        </Button>
        <Button asChild variant="outline">
          <Link to="/app/billing">{m.toBilling}</Link>
        </Button>
        <Button asChild variant="outline">
          <Link to="/pricing">{m.toPricing}</Link>
        </Button>
      </Actions>
    </Page>
  )
}

/** Says why a lower plan is not sold now, and schedules it in one press. */
function LowerPlan({ plan, subscription }: { plan: Plan; subscription: Subscription }) {
  const m = useMessages('stops')
  const { periods } = useMessages('checkout').summary
  const locale = useLocale()
  const action = useSubscriptionAction()
  const end = subscription.currentPeriodEnd
  const date = end ? formatDate(end, locale) : ''
  const full = (name: string, period: Plan['billingPeriod']) => `${name} (${periods[period]})`
  const next = full(plan.name, plan.billingPeriod)
  const current = full(subscription.plan.name, subscription.plan.billingPeriod)
  const scheduled = subscription.scheduledPlan?.id === plan.id

  return (
    <Page title={m.lower.title} intro={m.lower.text(current, next)}>
      <p role="status" className="mt-6 font-medium">
        {subscription.cancelAtPeriodEnd ? m.lower.resumeFirst : ''}
        {scheduled ? m.lower.scheduled(next, date) : action.isSuccess ? m.lower.kept : ''}
      </p>
      <Actions className="mt-4">
        {subscription.cancelAtPeriodEnd ? null : scheduled ? (
          <Button
            variant="outline"
            busy={action.isPending}
            onClick={() => action.mutate({ action: 'keep' })}
          >
            {m.lower.keep}
          </Button>
        ) : (
          <Button
            busy={action.isPending}
            onClick={() => action.mutate({ action: 'change', plan_id: plan.id })}
          >
            {m.lower.schedule(next, date)}
          </Button>
        )}
        <Button asChild variant="outline">
          <Link to="/app/billing" search={{ plan: plan.slug, period: offeredPeriodOf(plan) }}>
            {m.lower.details}
          </Link>
        </Button>
        <Button asChild variant="outline">
          <Link to="/pricing">{m.toPricing}</Link>
        </Button>
      </Actions>
      {action.isError ? <FailureNotice className="mt-6" failure={failureOf(action.error)} /> : null}
    </Page>
  )
}
