// @ts-nocheck
import type { Account } from '../account/account.ts'
import { addPeriod } from '../calendar.ts'
import { unusedCredit } from '../subscription/credit.ts'
import { planIdOf, runningSubscription } from '../subscription/subscription.ts'
import type { World } from '../world.ts'
import type { Plan } from './plan.ts'
import { planById } from './plan-catalogue.ts'
import { planChange } from './plan-change.ts'
import { type Price, priceOf, versionOf } from './price-lines.ts'
import { promoOf } from './promo-codes.ts'

export interface Quote extends Price {
  plan: Plan
  promoCode?: string
  nextBillingAt?: number
  version: string
  /** Credit that this purchase does not use up and that stays with the buyer. */
  creditLeft: number
}

export interface QuoteWish {
  plan: Plan
  account?: Account | undefined
  promoCode?: string | undefined
}

/** What a purchase would cost now. Without an account no credit can be known. */
export function quote(world: World, { plan, account, promoCode }: QuoteWish): Quote {
  const promo = promoCode ? promoOf(promoCode, world.now) : undefined
  const credit = account && plan.price > 0 ? creditTowards(world, { plan, account }) : 0
  const price = priceOf(plan.price, { percent: promo?.percentOff ?? 0, credit })
  return {
    ...price,
    plan,
    version: versionOf(price),
    creditLeft: credit - price.creditUsed,
    ...(promo && { promoCode: promo.code }),
    ...(plan.price > 0 && { nextBillingAt: addPeriod(world.now, plan.period) }),
  }
}

/** Only a bigger plan or a longer period is bought during a period; the rest waits for its end. */
function creditTowards(world: World, { plan, account }: { plan: Plan; account: Account }): number {
  const running = runningSubscription(world, account.id)
  if (!running || planChange(planById(world, planIdOf(running, world.now)), plan) !== 'higher')
    return 0
  return unusedCredit(running, world.now)
}
