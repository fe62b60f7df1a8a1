import { MINUTE } from '../calendar.ts'
import { ADDRESS } from '../scenario-story.ts'
import { Form } from '../form.ts'
import { readBillingAddress } from '../order/billing-address.ts'
import type { Settings } from '../settings.ts'
import { ago, BCA, buyByCard, buyByVa, chosen, daysAgo, type Plot } from './plot.ts'

const PRO_MONTH = '/checkout?plan=pro&period=month'
const PRO_YEAR = '/checkout?plan=pro&period=year'

const IN_SINGAPORE = {
  ...ADDRESS,
  phone: '+65 6123 4567',
  address_line1: '1 Fullerton Road',
  country: 'SG',
  state: undefined,
  city: 'Singapore',
  postal_code: '049213',
}

export const checkoutPlots = {
  'address-saved': {
    about: 'The form is filled with the saved billing address',
    opens: PRO_YEAR,
    ...withAddress(ADDRESS),
  },
  'address-abroad': {
    about: 'The saved address is in a country without states',
    opens: PRO_YEAR,
    ...withAddress(IN_SINGAPORE),
  },
  'sold-out': {
    about: 'Pro is sold out, which the checkout says',
    opens: PRO_MONTH,
    ...withAddress(ADDRESS, {
      availability: { plan_pro_month: 'sold_out', plan_pro_year: 'sold_out' },
    }),
  },
  'not-on-sale': {
    about: 'Pro is not on sale, which the checkout says',
    opens: PRO_MONTH,
    ...withAddress(ADDRESS, {
      availability: { plan_pro_month: 'not_on_sale', plan_pro_year: 'not_on_sale' },
    }),
  },
  'price-changes': {
    about: 'The price goes up between the summary and the press on pay',
    opens: PRO_MONTH,
    ...withAddress(ADDRESS, { nextPrices: { plan_pro_month: 349_000, plan_pro_year: 3_490_000 } }),
  },
  promo: {
    about: 'HEMAT20 takes 20 % off; MERDEKA17 is over',
    opens: PRO_YEAR,
    ...withAddress(ADDRESS),
  },
  'summary-failing': {
    about: 'The price cannot be asked',
    opens: PRO_MONTH,
    ...withAddress(ADDRESS, { callFaults: { '/payment/summary': 'fails' } }),
  },
  'plans-failing': {
    about: 'The plans cannot be asked',
    opens: '/pricing',
    settings: { callFaults: { '/plans': 'fails' } },
  },
  'plans-empty': {
    about: 'Nothing is on offer',
    opens: '/pricing',
    settings: { callFaults: { '/plans': 'empty' } },
  },
  'regions-empty': {
    about: 'No lists of states, cities and postal codes: all is typed',
    opens: PRO_MONTH,
    settings: {
      callFaults: {
        '/states': 'empty',
        '/cities': 'empty',
        '/zipcodes': 'empty',
        '/postcodes/*': 'empty',
      },
    },
  },
  'regions-failing': {
    about: 'Every list of regions is down',
    opens: PRO_MONTH,
    settings: {
      callFaults: {
        '/countries': 'fails',
        '/states': 'fails',
        '/cities': 'fails',
        '/zipcodes': 'fails',
        '/postcodes/*': 'fails',
      },
    },
  },
  'snap-blocked': {
    about: 'The payment script does not load, as with a blocker',
    opens: PRO_MONTH,
    ...withAddress(ADDRESS, { snapScript: 'blocked' }),
  },
  'gateway-down': {
    about: 'The API cannot reach the gateway: no order comes to be',
    opens: PRO_MONTH,
    ...withAddress(ADDRESS, { gateway: 'down' }),
  },
  'no-token': {
    about: 'The order comes to be without a way to pay it',
    opens: PRO_MONTH,
    ...withAddress(ADDRESS, { snapAnswer: 'none' }),
  },
  'redirect-only': {
    about: 'Only the gateway’s own page, no popup',
    opens: PRO_MONTH,
    ...withAddress(ADDRESS, { snapAnswer: 'redirect' }),
  },
  'order-pending': {
    about: 'Another order waits for its money already',
    opens: PRO_MONTH,
    startsAt: ago(10 * MINUTE),
    ...chosen(BCA, 'plan_plus_month'),
  },
  'already-subscribed': {
    about: 'This plan and period are in force already',
    opens: PRO_MONTH,
    startsAt: daysAgo(10),
    tell: async (story) => void (await buyByCard(story)),
  },
  downgrade: {
    about: 'A lower plan than the present one: scheduled, not bought',
    opens: '/checkout?plan=plus&period=month',
    startsAt: daysAgo(10),
    tell: async (story) => void (await buyByCard(story)),
  },
  upgrade: {
    about: 'A higher plan, with credit for the unused days',
    opens: PRO_MONTH,
    startsAt: daysAgo(10),
    tell: async (story) => void (await buyByVa(story, 'plan_plus_month')),
  },
  'month-to-year': {
    about: 'The same plan by the year, with credit for the unused days',
    opens: PRO_YEAR,
    startsAt: daysAgo(10),
    tell: async (story) => void (await buyByCard(story)),
  },
} satisfies Record<string, Plot>

function withAddress(
  address: object,
  settings: Partial<Settings> = {},
): Pick<Plot, 'tell' | 'settings'> {
  return {
    tell: async ({ sari }) => {
      const form = new Form(address)
      sari.billing = readBillingAddress(form)
      form.done()
    },
    settings,
  }
}
