// @ts-nocheck
import type { Page } from '@playwright/test'
import type { CallName } from './api-calls.ts'
import type { FaultName } from './faults.ts'
import type { ToldFault } from './failure-words.ts'
import type { MockApi } from './site-test.ts'

export interface Visit {
  readonly page: Page
  readonly api: MockApi
  /** Of the app. */
  readonly origin: string
}

/** One call of one route: how it is made to fail, what must be seen, and how it goes on. */
export interface FailureCase {
  readonly route: string
  readonly call: CallName
  /** Goes to the route while all is well, and types what can be typed. */
  readonly prepare: (visit: Visit) => Promise<void>
  /** Makes the call go out. Without it the page is loaded anew. */
  readonly provoke?: (page: Page) => Promise<void>
  readonly told: (page: Page, fault: ToldFault) => Promise<void>
  /** After the fault has ended: the step that the page offers right there. */
  readonly step: (page: Page) => Promise<void>
  /** The page works, and has kept what was typed. */
  readonly works: (visit: Visit) => Promise<void>
  /** What the page cannot meet here, each with its reason. */
  readonly not?: Readonly<Partial<Record<FaultName, string>>>
  /** The faults of the short run. */
  readonly always: readonly ToldFault[]
}

/** Every case meets these in the full run. */
export const commonFaults = [
  'an error 500',
  'a gateway’s 502',
  'HTML for JSON',
  'a wrong type',
  'a missing field',
  'empty data',
  'no answer',
  'a reset connection',
  'no network',
  'a limit 429',
] as const satisfies readonly ToldFault[]
