import { signInByCookie } from './buyer.ts'
import type { ScenarioName } from '../../mocks/domain/scenarios.ts'
import {
  type FailureCase,
  notEmptyList,
  notForBareActions,
  notForReads,
  type Visit,
} from './failure-table.ts'
import { pressOffered, pressOfferedUnlessBack, seeTold, signsInFirst } from './failure-words.ts'
import { expect } from './site-test.ts'

const route = '/payment/callback'

const comeBack = (scenario: ScenarioName) => ({
  prepare: async ({ page, api, origin }: Visit) => {
    await api.reset(scenario)
    await signInByCookie(page, api.origin, origin)
    await page.goto('/pricing')
  },
  provoke: async (page: Visit['page']) => void (await page.goto(route)),
})

async function seeOrder({ page }: Visit): Promise<void> {
  await expect(page).toHaveURL(/\/orders\/NF-/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /Menunggu pembayaran Anda|Pesanan dibatalkan/,
  )
}

/** The order's own page tells what it knows of an order that the server does not let sync. */
const leadsToItsPage = {
  says: 'nothing: the page of the order opens, and knows better',
  told: async (page: Visit['page']) => expect(page).toHaveURL(/\/orders\/NF-/),
  step: async () => undefined,
}

/** Who comes back from the gateway's own page, to an address that names no order. */
export const returnCases: readonly FailureCase[] = [
  {
    route,
    call: 'refresh',
    ...comeBack('va-pending'),
    told: seeTold,
    step: pressOfferedUnlessBack,
    works: seeOrder,
    cells: { 'a 401': signsInFirst },
    not: notForReads,
    always: ['a 401'],
  },
  {
    route,
    call: 'subscription',
    ...comeBack('va-pending'),
    told: seeTold,
    step: pressOffered,
    works: seeOrder,
    not: notForReads,
    always: ['a wrong type'],
  },
  {
    route,
    call: 'orders',
    ...comeBack('cancelled'),
    told: seeTold,
    step: pressOffered,
    works: seeOrder,
    not: { ...notForReads, ...notEmptyList },
    always: ['no answer'],
  },
  {
    route,
    call: 'sync',
    ...comeBack('va-pending'),
    told: seeTold,
    step: pressOffered,
    works: seeOrder,
    cells: { 'a 403': leadsToItsPage, 'a 404': leadsToItsPage },
    not: { ...notForBareActions, 'a 409 CONFLICT': 'asking the gateway fits every state' },
    always: ['a gateway’s 502'],
  },
]
