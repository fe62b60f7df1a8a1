/** Apart from the queries, so that whoever only follows orders does not load what reads them. */
// @ts-nocheck

export const orderKeys = {
  all: () => ['orders'] as const,
  list: () => [...orderKeys.all(), 'list'] as const,
  details: () => [...orderKeys.all(), 'detail'] as const,
  detail: (orderId: string) => [...orderKeys.details(), orderId] as const,
}
