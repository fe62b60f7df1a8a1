// @ts-nocheck
import { isoTime } from '../domain/calendar.ts'
import { Form } from '../domain/form.ts'
import { readBillingAddress } from '../domain/order/billing-address.ts'
import { refundRequestsOf, requestRefund } from '../domain/order/refund-request.ts'
import { actOnSubscription } from '../domain/subscription/subscription-actions.ts'
import { type Endpoint, forMember } from './endpoint.ts'
import { created, ok } from './reply.ts'
import { addressView } from './views/address-view.ts'
import { subscriptionView } from './views/subscription-view.ts'

export const subscriptionEndpoints: Endpoint[] = [
  forMember('get', '/api/payment/status', ({ world, account }) =>
    ok(subscriptionView(world, account)),
  ),
  forMember('post', '/api/subscription', ({ world, account, body }) => {
    actOnSubscription(world, account, body)
    return ok(subscriptionView(world, account))
  }),
  forMember('post', '/api/user/refund/request', ({ world, account, body }) => {
    const { id, status } = requestRefund(world, account, body)
    return created({ refund_id: id, status })
  }),
  forMember('get', '/api/user/refunds', ({ world, account }) =>
    ok(
      refundRequestsOf(world, account.id).map((request) => ({
        id: request.id,
        order_id: request.orderId,
        plan_name: request.planName,
        amount: request.amount,
        reason: request.reason,
        status: request.status,
        created_at: isoTime(request.createdAt),
      })),
    ),
  ),
  forMember('get', '/api/user/billing', ({ account }) =>
    ok(account.billing ? addressView(account.billing) : null),
  ),
  forMember('put', '/api/user/billing', ({ account, body }) => {
    const form = new Form(body)
    const address = readBillingAddress(form)
    form.done()
    account.billing = address
    return ok()
  }),
]
