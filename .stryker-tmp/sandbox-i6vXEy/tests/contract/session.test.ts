// @ts-nocheck
import { describe, expect, it } from 'vitest'
import { DEMO } from '../../mocks/domain/scenarios.ts'
import { Api } from './api-client.ts'

const MINUTE = 60_000
const WRONG = { email: DEMO.email, password: 'salah' }

describe('the refresh cookie', () => {
  it('is out of reach of scripts and other sites, and only goes to /api/auth', async () => {
    const answer = await new Api().signIn()
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^nf_refresh=\w{40}; HttpOnly; Secure; SameSite=Strict; Path=\/api\/auth; Max-Age=2592000$/,
      ),
    ])
    expect(JSON.stringify(answer.body)).not.toContain(
      answer.headers.getSetCookie()[0]?.slice(11, 51),
    )
  })

  it('ends with the browser unless the person wants to be remembered', async () => {
    const { email, password } = DEMO
    const answer = await new Api().post('/api/auth/login', { email, password, remember_me: false })
    expect(answer.headers.getSetCookie()[0]).not.toContain('Max-Age')
  })

  it('rotates, and two tabs that refresh at once both stay signed in', async () => {
    const api = await Api.ofSari()
    const before = api.cookie
    const [one, two] = [await api.post('/api/auth/refresh'), await refreshWith(api, before)]
    expect(one.status).toBe(200)
    expect(two.status).toBe(200)
    expect(api.cookie).not.toBe(before)
    api.wait(MINUTE)
    expect((await refreshWith(api, before)).status).toBe(401)
  })

  it('is taken away by signing out', async () => {
    const api = await Api.ofSari()
    const answer = await api.post('/api/auth/logout')
    expect(answer.headers.getSetCookie()[0]).toMatch(/^nf_refresh=; .*Max-Age=0$/)
    expect((await api.post('/api/auth/refresh')).status).toBe(401)
    expect((await api.get('/api/user/profile')).status).toBe(401)
  })
})

async function refreshWith(api: Api, cookie: string | undefined) {
  const own = api.cookie
  api.cookie = cookie
  const answer = await api.post('/api/auth/refresh')
  api.cookie = own
  return answer
}

describe('posts to /auth', () => {
  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin', { origin: '' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', { 'content-type': 'text/plain' }],
  ])('from %s are refused', async (_case, headers) => {
    const { email, password } = DEMO
    const answer = await new Api().post('/api/auth/login', { email, password }, headers)
    expect(answer.text('error_type')).toBe('FORBIDDEN')
  })
})

describe('signing in', () => {
  it('is held up after five wrong passwords, and says for how long', async () => {
    const api = new Api()
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await api.signIn(WRONG)).status).toBe(401)
      api.wait(MINUTE)
    }
    const held = await api.signIn()
    expect(held.status).toBe(429)
    const seconds = Number(held.headers.get('retry-after'))
    expect(seconds).toBe(600)
    api.wait(seconds * 1000)
    expect((await api.signIn()).status).toBe(200)
  })

  it('says the same for a wrong password and an unknown address', async () => {
    const api = new Api()
    const wrong = await api.signIn(WRONG)
    const unknown = await api.signIn({ email: 'nobody@notefiber.test', password: 'salah' })
    expect(unknown.text('message')).toBe(wrong.text('message'))
  })

  it('takes the address in any case', async () => {
    expect((await new Api().signIn({ ...DEMO, email: 'Demo@NoteFiber.test' })).status).toBe(200)
  })
})

describe('registering', () => {
  it('signs in at once, and a taken address is refused on its field', async () => {
    const api = new Api()
    const person = { full_name: 'Budi', email: 'budi@notefiber.test', password: 'rahasia-sekali' }
    const first = await api.post('/api/auth/register', person)
    expect(first.at('data.user')).toMatchObject({ full_name: 'Budi', role: 'user' })
    api.useToken(first.text('data.access_token'))
    expect((await api.get('/api/user/profile')).text('data.email')).toBe('budi@notefiber.test')
    const again = await api.post('/api/auth/register', person)
    expect(again.text('errors.0.field')).toBe('email')
  })

  it('wants eight characters of password', async () => {
    const person = { full_name: 'Budi', email: 'budi@notefiber.test', password: 'pendek' }
    const answer = await new Api().post('/api/auth/register', person)
    expect(answer.text('errors.0.field')).toBe('password')
  })
})

describe('a new password', () => {
  const forgot = (api: Api, email: string) => api.post('/api/auth/forgot-password', { email })
  const tokenOf = (api: Api) =>
    api.look(({ outbox }) => outbox.at(-1)?.link?.replace('/auth/reset?token=', ''))
  const reset = (api: Api, token: string | undefined) =>
    api.post('/api/auth/reset-password', { token, new_password: 'rahasia-baru' })

  it('comes by a link in an e-mail, works once and ends the old sessions', async () => {
    const api = await Api.ofSari()
    await forgot(api, DEMO.email)
    const token = await tokenOf(api)
    expect((await reset(api, token)).status).toBe(200)
    expect((await reset(api, token)).text('errors.0.field')).toBe('token')
    expect((await api.post('/api/auth/refresh')).status).toBe(401)
    expect((await api.signIn()).status).toBe(401)
    expect((await api.signIn({ ...DEMO, password: 'rahasia-baru' })).status).toBe(200)
  })

  it('cannot be set with a link of yesterday', async () => {
    const api = new Api()
    await forgot(api, DEMO.email)
    api.wait(24 * 60 * MINUTE)
    expect((await reset(api, await tokenOf(api))).status).toBe(422)
  })

  it('tells nobody who has an account', async () => {
    const api = new Api()
    const known = await forgot(api, DEMO.email)
    const unknown = await forgot(api, 'nobody@notefiber.test')
    expect(unknown.body).toEqual(known.body)
    expect(await api.look(({ outbox }) => outbox.length)).toBe(1)
  })
})

describe('a bearer', () => {
  it.each(['/api/user/profile', '/api/payment/summary?plan=pro'])(
    'that is stale is refused: %s',
    async (path) => {
      const api = await Api.ofSari()
      api.wait(16 * MINUTE)
      expect((await api.get(path)).status).toBe(401)
    },
  )
})
