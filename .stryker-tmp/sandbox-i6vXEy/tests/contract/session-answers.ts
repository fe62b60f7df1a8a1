// @ts-nocheck
import { Api } from './api-client.ts'
import type { Provocations } from './every-answer.ts'

const WRONG = { email: 'demo@notefiber.test', password: 'salah' }
const FORGED = { origin: 'https://evil.example' }

export const sessionAnswers: Provocations = {
  'post /auth/login 200': () => new Api().signIn(),
  'post /auth/login 401': () => new Api().signIn(WRONG),
  'post /auth/login 403': () => new Api().post('/api/auth/login', WRONG, FORGED),
  'post /auth/login 422': () => new Api().post('/api/auth/login', { email: 'demo' }),
  'post /auth/login 429': async () => {
    const api = new Api()
    for (let tries = 0; tries < 5; tries += 1) await api.signIn(WRONG)
    return api.signIn()
  },
  'post /auth/register 201': () => new Api().post('/api/auth/register', newcomer()),
  'post /auth/register 403': () => new Api().post('/api/auth/register', newcomer(), FORGED),
  'post /auth/register 422': () =>
    new Api().post('/api/auth/register', { ...newcomer(), email: 'demo@notefiber.test' }),
  'post /auth/refresh 200': async () => (await Api.ofSari()).post('/api/auth/refresh'),
  'post /auth/refresh 401': () => new Api().post('/api/auth/refresh'),
  'post /auth/refresh 403': async () => (await Api.ofSari()).post('/api/auth/refresh', {}, FORGED),
  'post /auth/logout 200': async () => (await Api.ofSari()).post('/api/auth/logout'),
  'post /auth/logout 403': () => new Api().post('/api/auth/logout', undefined, FORGED),
  'post /auth/forgot-password 200': () =>
    new Api().post('/api/auth/forgot-password', { email: 'nobody@notefiber.test' }),
  'post /auth/forgot-password 403': () => new Api().post('/api/auth/forgot-password', {}, FORGED),
  'post /auth/reset-password 200': async () => {
    const api = new Api()
    await api.post('/api/auth/forgot-password', { email: 'demo@notefiber.test' })
    const link = await api.look(({ outbox }) => outbox.at(-1)?.link ?? '')
    const body = { token: link.split('=')[1], new_password: 'rahasia-baru' }
    return api.post('/api/auth/reset-password', body)
  },
  'post /auth/reset-password 403': () => new Api().post('/api/auth/reset-password', {}, FORGED),
  'post /auth/reset-password 422': () =>
    new Api().post('/api/auth/reset-password', { token: 'lama', new_password: 'rahasia-baru' }),
  'get /user/profile 200': async () => (await Api.ofSari()).get('/api/user/profile'),
  'get /user/profile 401': () => new Api().get('/api/user/profile'),
}

function newcomer() {
  return { full_name: 'Budi Santoso', email: 'budi@notefiber.test', password: 'rahasia-sekali' }
}
