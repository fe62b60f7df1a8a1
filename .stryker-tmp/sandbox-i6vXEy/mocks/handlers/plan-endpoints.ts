// @ts-nocheck
import { planById, planBySlug, plansOf } from '../domain/plan/plan-catalogue.ts'
import type { Plan } from '../domain/plan/plan.ts'
import { quote } from '../domain/plan/quote.ts'
import { refuseField } from '../domain/refusal.ts'
import { type Call, type Endpoint, forVisitor, open } from './endpoint.ts'
import { ok } from './reply.ts'
import { planView } from './views/plan-view.ts'
import { quoteView } from './views/quote-view.ts'

export const planEndpoints: Endpoint[] = [
  open('get', '/api/plans', ({ world, language }) =>
    ok(plansOf(world).map((plan) => planView(plan, language))),
  ),
  forVisitor('get', '/api/payment/summary', (call) => {
    const promoCode = call.query.get('promo_code')?.trim()
    const offer = quote(call.world, { plan: wantedPlan(call), account: call.account, promoCode })
    return ok(quoteView(offer, call.language))
  }),
]

function wantedPlan({ world, query }: Call): Plan {
  const id = query.get('plan_id')
  if (id !== null) return planById(world, id)
  const slug = query.get('plan')
  if (slug === null) throw refuseField('plan_id', 'required')
  return planBySlug(world, slug, query.get('period') ?? 'month')
}
