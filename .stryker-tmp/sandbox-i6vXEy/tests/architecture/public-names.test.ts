// @ts-nocheck
import { expect, test } from 'vitest'
import { BillingForm } from '../../src/features/checkout/billing-form.tsx'
import { OrderSummary } from '../../src/features/checkout/order-summary.tsx'
import { useOrderSummary } from '../../src/features/checkout/summary-queries.ts'
import { useCheckout } from '../../src/features/checkout/use-checkout.ts'
import { usePublicPlans } from '../../src/features/plans/plan-queries.ts'
import { PricingCard } from '../../src/features/plans/pricing-card.tsx'
import { PricingDisplay } from '../../src/features/plans/pricing-display.tsx'
import { useCities, useStates, useZipcodes } from '../../src/features/region/region-queries.ts'
import {
  SubscriptionContext,
  useSubscriptionContext,
} from '../../src/features/subscription/subscription-context.tsx'
import { useCanUseAiChat, useCanUseFeature } from '../../src/features/usage/feature-access.ts'
import { PricingModal } from '../../src/features/usage/pricing-modal.tsx'
import { UsageLimitsContext } from '../../src/features/usage/usage-limits-context.tsx'

test('the product’s own names stay where integrators find them', () => {
  const hooks = [
    usePublicPlans,
    useOrderSummary,
    useCheckout,
    useStates,
    useCities,
    useZipcodes,
    useCanUseFeature,
    useCanUseAiChat,
    useSubscriptionContext,
  ]
  const components = [PricingDisplay, PricingCard, BillingForm, OrderSummary, PricingModal]
  expect([...hooks, ...components].map(({ name }) => name)).toEqual([
    'usePublicPlans',
    'useOrderSummary',
    'useCheckout',
    'useStates',
    'useCities',
    'useZipcodes',
    'useCanUseFeature',
    'useCanUseAiChat',
    'useSubscriptionContext',
    'PricingDisplay',
    'PricingCard',
    'BillingForm',
    'OrderSummary',
    'PricingModal',
  ])
  for (const context of [SubscriptionContext, UsageLimitsContext]) {
    expect(context).toHaveProperty('Provider')
  }
})
