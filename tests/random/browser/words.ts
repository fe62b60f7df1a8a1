import { account as accountEn } from '../../../src/shared/i18n/messages/en/account.ts'
import { address as addressEn } from '../../../src/shared/i18n/messages/en/address.ts'
import { checkout as checkoutEn } from '../../../src/shared/i18n/messages/en/checkout.ts'
import { common as commonEn } from '../../../src/shared/i18n/messages/en/common.ts'
import { orders as ordersEn } from '../../../src/shared/i18n/messages/en/orders.ts'
import { pricing as pricingEn } from '../../../src/shared/i18n/messages/en/pricing.ts'
import { stops as stopsEn } from '../../../src/shared/i18n/messages/en/stops.ts'
import { account } from '../../../src/shared/i18n/messages/id/account.ts'
import { address } from '../../../src/shared/i18n/messages/id/address.ts'
import { checkout } from '../../../src/shared/i18n/messages/id/checkout.ts'
import { common } from '../../../src/shared/i18n/messages/id/common.ts'
import { orders } from '../../../src/shared/i18n/messages/id/orders.ts'
import { pricing } from '../../../src/shared/i18n/messages/id/pricing.ts'
import { stops } from '../../../src/shared/i18n/messages/id/stops.ts'

const indonesian = { account, address, checkout, common, orders, pricing, stops }
const english = {
  account: accountEn,
  address: addressEn,
  checkout: checkoutEn,
  common: commonEn,
  orders: ordersEn,
  pricing: pricingEn,
  stops: stopsEn,
}

type Pick = (m: typeof indonesian | typeof english) => string

/** What the app says in either language, as the whole of a text. */
export function said(pick: Pick): RegExp {
  return new RegExp(`^(?:${alternatives(pick)})$`)
}

/** The same, as the beginning of a text. */
export function begins(pick: Pick): RegExp {
  return new RegExp(`^(?:${alternatives(pick)})`)
}

function alternatives(pick: Pick): string {
  return [pick(indonesian), pick(english)]
    .map((text) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`))
    .join('|')
}
