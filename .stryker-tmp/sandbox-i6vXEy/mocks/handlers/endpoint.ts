// @ts-nocheck
import type { Account } from '../domain/account/account.ts'
import { accountOfAccessToken } from '../domain/account/session.ts'
import type { Language } from '../domain/language.ts'
import { Refusal } from '../domain/refusal.ts'
import type { World } from '../domain/world.ts'
import type { Carrier } from './carrier.ts'
import type { Reply } from './reply.ts'

export type Method = 'get' | 'post' | 'put' | 'delete'

/** One request, read and authenticated, with the world as it stands now. */
export interface Call {
  world: World
  request: Request
  /** Of the API and the gateway. */
  origin: string
  query: URLSearchParams
  params: Record<string, string>
  body: unknown
  language: Language
  carrier: Carrier
}

export interface VisitorCall extends Call {
  account: Account | undefined
}

export interface MemberCall extends Call {
  account: Account
}

export interface Endpoint {
  method: Method
  path: string
  run: (call: Call) => Reply | Promise<Reply>
}

type Answer = Reply | Promise<Reply>

export function open(method: Method, path: string, run: (call: Call) => Answer): Endpoint {
  return { method, path, run }
}

/** The bearer is optional, but a stale one is refused all the same. */
export function forVisitor(
  method: Method,
  path: string,
  run: (call: VisitorCall) => Answer,
): Endpoint {
  return open(method, path, (call) => run({ ...call, account: accountOf(call) }))
}

export function forMember(
  method: Method,
  path: string,
  run: (call: MemberCall) => Answer,
): Endpoint {
  return open(method, path, (call) => {
    const account = accountOf(call)
    if (!account) throw new Refusal('UNAUTHENTICATED')
    return run({ ...call, account })
  })
}

function accountOf({ world, request }: Call): Account | undefined {
  const header = request.headers.get('authorization')
  if (header === null) return undefined
  const account = accountOfAccessToken(world, header.replace(/^Bearer /, ''))
  if (!account) throw new Refusal('UNAUTHENTICATED')
  return account
}

export function param(call: Call, name: string): string {
  return call.params[name] ?? ''
}

export const unknownCall: Endpoint = open('get', '', () => {
  throw new Refusal('NOT_FOUND')
})
