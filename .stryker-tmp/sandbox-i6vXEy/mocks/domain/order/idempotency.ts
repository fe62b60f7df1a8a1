// @ts-nocheck
import { DAY } from '../calendar.ts'
import { isRecord } from '../form.ts'
import { Refusal, refuseField } from '../refusal.ts'
import type { World } from '../world.ts'

/** What a checkout answers first, and again for the same key and body. */
export interface CheckoutAnswer {
  subscriptionId: string
  orderId: string
  token?: string
  /** The token that the hosted page is opened with; it comes even where `token` does not. */
  redirectToken?: string
  expiresAt: number
}

export interface IdempotencyRecord {
  accountId: string
  key: string
  body: string
  answer: CheckoutAnswer
  createdAt: number
}

const LIFETIME = DAY
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

export interface KeyedRequest {
  accountId: string
  key: string | null
  body: unknown
}

/** The first answer of this key, or nothing when the key is new. */
export function earlierAnswer(world: World, request: KeyedRequest): CheckoutAnswer | undefined {
  if (!request.key || !UUID.test(request.key)) throw refuseField('Idempotency-Key', 'format')
  world.idempotency = world.idempotency.filter(({ createdAt }) => createdAt > world.now - LIFETIME)
  const record = world.idempotency.find(
    ({ accountId, key }) => accountId === request.accountId && key === request.key,
  )
  if (record && record.body !== canonicalJson(request.body)) {
    throw new Refusal('IDEMPOTENCY_CONFLICT')
  }
  return record?.answer
}

export function keepAnswer(world: World, request: KeyedRequest, answer: CheckoutAnswer): void {
  const { accountId, key, body } = request
  if (key === null) return
  world.idempotency.push({
    accountId,
    key,
    body: canonicalJson(body),
    answer,
    createdAt: world.now,
  })
}

/** JSON with sorted keys: the order in which a client wrote them makes no other body. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null'
  const entries = Object.keys(value)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`)
  return `{${entries.join(',')}}`
}
