import { accountCases } from './account-cases.ts'
import { billingCases } from './billing-cases.ts'
import { checkoutCases } from './checkout-cases.ts'
import type { FailureCase } from './failure-table.ts'
import { orderCases } from './order-cases.ts'
import { publicCases } from './public-cases.ts'
import { returnCases } from './return-cases.ts'
import { snapCases } from './snap-cases.ts'
import { workspaceCases } from './workspace-cases.ts'

/** The whole table. */
export const failureCases: readonly FailureCase[] = [
  ...publicCases,
  ...accountCases,
  ...checkoutCases,
  ...snapCases,
  ...orderCases,
  ...returnCases,
  ...workspaceCases,
  ...billingCases,
]
