import type { Account, PasswordReset } from './account/account.ts'
import type { Session } from './account/session.ts'
import type { Due } from './due/due-schedule.ts'
import type { NotificationRecord } from './gateway/notification.ts'
import type { SnapPage } from './gateway/snap-page.ts'
import type { Transaction } from './gateway/transaction.ts'
import type { IdempotencyRecord } from './order/idempotency.ts'
import type { Order } from './order/order.ts'
import type { Email } from './outbox.ts'
import { defaultSettings, type Settings } from './settings.ts'
import type { RefundRequest } from './order/refund-request.ts'
import type { Subscription } from './subscription/subscription.ts'
import type { DailyUsage } from './workspace/usage.ts'
import type { Note, Notebook } from './workspace/workspace.ts'

/** Changes with the shape below: a store then starts anew instead of reading an older world. */
export const WORLD_VERSION = 2

/**
 * Everything that the mock knows, as plain JSON. Moments are epoch milliseconds on the world's own
 * clock; money is whole rupiah.
 */
export interface World {
  version: typeof WORLD_VERSION
  random: number
  /** The moment of the event being worked on; only `applyDue` moves it. */
  now: number
  /** World clock minus the machine's clock. */
  clockOffsetMs: number
  scenario: string
  settings: Settings
  accounts: Account[]
  sessions: Session[]
  passwordResets: PasswordReset[]
  /** Moments of wrong passwords by e-mail. */
  wrongPasswords: Record<string, number[]>
  orders: Order[]
  idempotency: IdempotencyRecord[]
  subscriptions: Subscription[]
  refundRequests: RefundRequest[]
  snapPages: SnapPage[]
  transactions: Transaction[]
  notifications: NotificationRecord[]
  due: Due[]
  usage: DailyUsage[]
  notebooks: Notebook[]
  notes: Note[]
  outbox: Email[]
  counters: Counters
}

interface Counters {
  ordersCreated: number
  /** How often a buyer's money was taken. */
  charges: number
  tokensCreated: number
  refreshes: number
}

export function emptyWorld(seed: number, now: number): World {
  return {
    version: WORLD_VERSION,
    random: seed | 0,
    now,
    clockOffsetMs: 0,
    scenario: 'empty',
    settings: defaultSettings(),
    accounts: [],
    sessions: [],
    passwordResets: [],
    wrongPasswords: {},
    orders: [],
    idempotency: [],
    subscriptions: [],
    refundRequests: [],
    snapPages: [],
    transactions: [],
    notifications: [],
    due: [],
    usage: [],
    notebooks: [],
    notes: [],
    outbox: [],
    counters: { ordersCreated: 0, charges: 0, tokensCreated: 0, refreshes: 0 },
  }
}
