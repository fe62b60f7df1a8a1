import { requestPasswordReset, resetPassword, signIn, signUp } from '../domain/account/sign-in.ts'
import { endSession, type Grant, refreshSession } from '../domain/account/session.ts'
import { isoTime } from '../domain/calendar.ts'
import { Refusal } from '../domain/refusal.ts'
import { type Call, type Endpoint, forMember, open } from './endpoint.ts'
import { created, ok } from './reply.ts'

export const sessionEndpoints: Endpoint[] = [
  ownPost('/api/auth/login', async (call) => {
    const grant = await signIn(call.world, call.body)
    return ok(grantView(grant), handOut(call, grant))
  }),
  ownPost('/api/auth/register', async (call) => {
    const grant = await signUp(call.world, call.body)
    return created(grantView(grant), handOut(call, grant))
  }),
  ownPost('/api/auth/refresh', (call) => {
    const grant = refreshSession(call.world, call.carrier.readRefresh(call.request))
    return ok(grantView(grant), handOut(call, grant))
  }),
  ownPost('/api/auth/logout', ({ world, request, carrier }) => {
    const headers = new Headers()
    endSession(world, carrier.readRefresh(request))
    carrier.writeRefresh(headers, undefined)
    return ok(null, headers)
  }),
  ownPost('/api/auth/forgot-password', ({ world, body }) => {
    requestPasswordReset(world, body)
    return ok()
  }),
  ownPost('/api/auth/reset-password', async ({ world, body }) => {
    await resetPassword(world, body)
    return ok()
  }),
  forMember('get', '/api/user/profile', ({ account }) =>
    ok({
      id: account.id,
      email: account.email,
      full_name: account.fullName,
      role: account.role,
      created_at: isoTime(account.createdAt),
    }),
  ),
]

/** A form on another site can send neither a JSON content type nor our Origin. */
function ownPost(path: string, run: Endpoint['run']): Endpoint {
  return open('post', path, (call) => {
    const type = call.request.headers.get('content-type') ?? ''
    if (!/^application\/json\b/i.test(type) || !call.carrier.isKnownOrigin(call.request)) {
      throw new Refusal('FORBIDDEN')
    }
    return run(call)
  })
}

/** The headers that carry the refresh session to the browser. */
function handOut({ carrier, language }: Call, grant: Grant): Headers {
  const { account, refreshToken, refreshMaxAgeS } = grant
  const headers = new Headers()
  account.language = language
  carrier.writeRefresh(headers, {
    token: refreshToken,
    ...(refreshMaxAgeS !== undefined && { maxAgeS: refreshMaxAgeS }),
  })
  return headers
}

function grantView({ accessToken, expiresInS, account }: Grant) {
  const { id, email, fullName, role } = account
  return {
    access_token: accessToken,
    expires_in: expiresInS,
    user: { id, email, full_name: fullName, role },
  }
}
