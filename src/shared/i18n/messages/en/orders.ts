import type { OrderMessages } from '../id/orders'

export const orders: OrderMessages = {}
