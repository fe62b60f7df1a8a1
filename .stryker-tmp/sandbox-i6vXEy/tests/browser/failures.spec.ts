// @ts-nocheck
import { checkoutCases } from './checkout-cases.ts'
import { commonFaults, type FailureCase } from './failure-table.ts'
import { breakCall } from './faults.ts'
import { accountCases } from './account-cases.ts'
import { orderCases } from './order-cases.ts'
import { publicCases } from './public-cases.ts'
import { expect, test } from './site-test.ts'
import { workspaceCases } from './workspace-cases.ts'

// Above the longest answer of the mock, and short enough to wait for.
test.use({ apiTimeoutMs: 1_500, actionTimeout: 15_000 })

const cases: readonly FailureCase[] = [
  ...publicCases,
  ...accountCases,
  ...checkoutCases,
  ...orderCases,
  ...workspaceCases,
]
const isFull = process.env['FAULTS'] === 'all'

for (const one of cases) {
  const faults = isFull ? commonFaults.filter((fault) => !one.not?.[fault]) : one.always
  for (const fault of faults) {
    test(`${one.route}: ${one.call} meets ${fault}; it is told, and then it goes on`, async ({
      page,
      api,
      baseURL,
    }) => {
      const visit = { page, api, origin: baseURL ?? '' }
      await one.prepare(visit)
      const breakage = await breakCall(page, [one.call, fault])
      await (one.provoke ? one.provoke(page) : page.reload())
      await expect.poll(breakage.hits).toBeGreaterThan(0)
      await one.told(page, fault)
      await breakage.mend()
      await one.step(page)
      await one.works(visit)
    })
  }
}
