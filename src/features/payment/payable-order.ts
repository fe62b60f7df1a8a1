import { snapEndpoints } from '@/shared/config/snap-endpoints'
import type { SnapConfig } from '@/shared/config/app-config'
import { isAllowedHost } from '@/shared/lib/safe-redirect'
import type { PayableOrder } from './payment-machine'

interface GatewayHandles {
  readonly orderId: string
  readonly snapToken?: string | null | undefined
  readonly snapRedirectUrl?: string | null | undefined
}

/** The order as the payment machine takes it; an address that is not exactly the gateway's is dropped. */
export function payableOrder(handles: GatewayHandles, hosts: readonly string[]): PayableOrder {
  const { orderId, snapToken, snapRedirectUrl } = handles
  return {
    orderId,
    ...(snapToken ? { snapToken } : {}),
    ...(snapRedirectUrl && isAllowedHost(snapRedirectUrl, hosts)
      ? { redirectUrl: snapRedirectUrl }
      : {}),
  }
}

/** The hosts that a payment may lead to, with the page's own spelled out where the configuration says `self`. */
export function redirectHosts(snap: SnapConfig, ownHost: string): readonly string[] {
  return snapEndpoints(snap).redirectHosts.map((host) => (host === 'self' ? ownHost : host))
}
