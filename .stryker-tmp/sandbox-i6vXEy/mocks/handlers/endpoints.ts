// @ts-nocheck
import { controlEndpoints } from './control-endpoints.ts'
import type { Endpoint } from './endpoint.ts'
import { gatewayEndpoints } from './gateway-endpoints.ts'
import { orderEndpoints } from './order-endpoints.ts'
import { planEndpoints } from './plan-endpoints.ts'
import { regionEndpoints } from './region-endpoints.ts'
import { sessionEndpoints } from './session-endpoints.ts'
import { subscriptionEndpoints } from './subscription-endpoints.ts'
import { webhookEndpoints } from './webhook-endpoints.ts'
import { workspaceEndpoints } from './workspace-endpoints.ts'

/** All that the mock answers: the API, the gateway behind it and the controls of both. */
export const endpoints: Endpoint[] = [
  ...sessionEndpoints,
  ...planEndpoints,
  ...orderEndpoints,
  ...subscriptionEndpoints,
  ...workspaceEndpoints,
  ...regionEndpoints,
  ...webhookEndpoints,
  ...gatewayEndpoints,
  ...controlEndpoints,
]
