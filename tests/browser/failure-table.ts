import type { Page } from '@playwright/test'
import type { CallName, SnapPart } from './api-calls.ts'
import type { Fault, FaultName } from './faults.ts'
import { type ToldFault, words } from './failure-words.ts'
import type { MockApi } from './site-test.ts'

export interface Visit {
  readonly page: Page
  readonly api: MockApi
  /** Of the app. */
  readonly origin: string
}

/** How one fault goes: what makes it, what must be seen, and how it goes on. */
interface Handling {
  /** Goes to the route while all is well, and types what can be typed. */
  readonly prepare: (visit: Visit) => Promise<void>
  /** Makes the call go out. Without it the page is loaded anew. */
  readonly provoke?: ((page: Page) => Promise<void>) | undefined
  readonly told: (page: Page, fault: ToldFault) => Promise<void>
  /** After the fault has ended: the step that the page offers right there. */
  readonly step: (page: Page, fault: FaultName) => Promise<void>
  /** The page works, and has kept what was typed. */
  readonly works: (visit: Visit) => Promise<void>
}

interface OwnHandling extends Partial<Handling> {
  /** What the page says, where it has other words than the common ones. */
  readonly says?: string
  /** A fault that has to know what is there. */
  readonly fault?: (visit: Visit) => Promise<Fault>
}

/** One call of one route: a row of the table. Every fault is a cell of it, either live or n/a. */
export interface FailureCase extends Handling {
  readonly route: string
  readonly call: CallName | SnapPart
  /** What the page says to every fault of this row, where it has words of its own. */
  readonly says?: string
  /** What is seen while the answer is slow. */
  readonly waits?: (page: Page) => Promise<void>
  /** Cells that are handled in a way of their own. */
  readonly cells?: Readonly<Partial<Record<FaultName, OwnHandling>>>
  /** What this call cannot meet, or the page not show, each with its reason. */
  /** A question comes before the call, as an alert, and stays until the call is answered. */
  readonly asksFirst?: true
  readonly not?: Readonly<Partial<Record<FaultName, string>>>
  /** The faults of the short run. */
  readonly always: readonly FaultName[]
}

export type Cell =
  /** What the page is expected to say, in words. */
  | { readonly is: 'live'; readonly says: string }
  | { readonly is: 'n/a'; readonly reason: string }
  /** The table says nothing about it. */
  | { readonly is: 'missing' }

/** What the table says about a fault of a row. */
export function cellOf(row: FailureCase, fault: FaultName): Cell {
  const reason = row.not?.[fault]
  if (reason !== undefined) return { is: 'n/a', reason }
  if (fault === 'a slow answer') return { is: 'live', says: 'that it is waited for' }
  const says = row.cells?.[fault]?.says ?? row.says ?? (isTold(fault) ? words[fault].heading : '')
  return says === '' ? { is: 'missing' } : { is: 'live', says }
}

/** The handling of one cell: the row's, with what is special to the fault. */
export function handlingOf(row: FailureCase, fault: FaultName): Handling {
  return { ...row, ...row.cells?.[fault] }
}

export function isTold(fault: FaultName): fault is ToldFault {
  return Object.hasOwn(words, fault)
}

const reading = 'reading changes nothing that could conflict'

/** No call that only reads can meet these, even with a promo code. */
export const notForPromoReads = {
  'a 409 CONFLICT': reading,
  'a 409 ALREADY_SUBSCRIBED': reading,
  'a 409 ORDER_PENDING': reading,
  'a 409 PRICE_CHANGED': reading,
  'a 409 DOWNGRADE_NOT_ALLOWED': reading,
  'a 409 SOLD_OUT': reading,
  'a 409 NOT_ON_SALE': reading,
  'a 409 IDEMPOTENCY_CONFLICT': reading,
  'a 422': 'nothing is sent that could be wrong',
} as const

export const notForReads = {
  ...notForPromoReads,
  'a 422 PROMO_INVALID': 'no promo code is sent',
} as const

const selling = 'only placing an order is refused so'

/** Only an order is refused in these ways. */
export const notForActions = {
  'a 409 ALREADY_SUBSCRIBED': selling,
  'a 409 ORDER_PENDING': selling,
  'a 409 PRICE_CHANGED': selling,
  'a 409 DOWNGRADE_NOT_ALLOWED': selling,
  'a 409 SOLD_OUT': selling,
  'a 409 NOT_ON_SALE': selling,
  'a 409 IDEMPOTENCY_CONFLICT': 'the call carries no idempotency key',
  'a 422 PROMO_INVALID': 'no promo code is sent',
} as const

/** What an action meets that sends nothing but an id. */
export const notForBareActions = {
  ...notForActions,
  'a 422': 'nothing is sent that could be wrong',
} as const

/** A call without a session cannot be refused for it. */
export const notWithoutSession = { 'a 401': 'the call needs no session' } as const

export const notEmptyList = { 'empty data': 'an empty list is a real answer' } as const

/** Nobody reads what comes with the answer. */
export const notRead = {
  'a wrong type': 'nobody reads its data',
  'a missing field': 'nobody reads its data',
  'empty data': 'nobody reads its data',
} as const

export const notAlone = { 'no network': 'the other calls of the page fail with it' } as const
