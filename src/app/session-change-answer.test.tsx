import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Session, sessionQueries } from '@/features/session/session-queries'
import { startApi } from '@/shared/api/api'
import { createApiClient } from '@/shared/api/api-client'
import { createQueryClient } from '@/shared/api/query-client'
import { createI18n } from '@/shared/i18n/i18n'
import { createAppRouter } from './router'
import { answerSessionChange } from './session-change-answer'

const server = setupServer(http.all('*/api/*', () => new HttpResponse(null, { status: 503 })))
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => sessionStorage.clear())
afterAll(() => server.close())

const session: Session = {
  user: { id: 'usr_sari', email: 'sari@contoh.test', fullName: 'Sari', role: 'user' },
}

/** The app's router with somebody signed in, at an address. */
async function openAt(address: string) {
  window.history.replaceState(null, '', address)
  // jsdom cannot scroll, and says so each time.
  window.scrollTo = () => undefined
  startApi(createApiClient({ baseUrl: '/api', timeoutMs: 2000, locale: 'id' }))
  const queryClient = createQueryClient()
  const { queryKey } = sessionQueries.current()
  queryClient.setQueryData(queryKey, session)
  const router = createAppRouter({
    queryClient,
    i18n: createI18n('id'),
    config: {
      api: { baseUrl: '/api', timeoutMs: 2000 },
      snap: { environment: 'sandbox', clientKey: 'SB-Mid-client-test' },
      payments: 'on',
    },
    origin: undefined,
    snapLoader: { load: () => Promise.reject(new Error('nobody pays here')) },
  })
  await router.load()
  return { router, endSession: () => queryClient.setQueryData(queryKey, null) }
}

test('who signs out leaves a page of their own for the home page', async () => {
  const { router, endSession } = await openAt('/app')
  endSession()
  await answerSessionChange(router, 'signed-out')
  expect(router.state.location.href).toBe('/')
})

test('who signs out on a page for everybody stays there', async () => {
  const { router, endSession } = await openAt('/pricing?period=year')
  endSession()
  await answerSessionChange(router, 'signed-out')
  expect(router.state.location.href).toBe('/pricing?period=year')
})

test('whose session ran out signs in again, and comes back', async () => {
  const { router, endSession } = await openAt('/app')
  endSession()
  await answerSessionChange(router, 'expired')
  expect(router.state.location.href).toBe('/auth/signin?redirect=%2Fapp')
})

test('who signs in on the sign-in page goes on', async () => {
  const { router } = await openAt('/auth/signin?redirect=%2Fpricing%3Fperiod%3Dyear')
  expect(router.state.location.href).toBe('/pricing?period=year')
})

test('who signs out leaves nothing of what they began, and a session that ran out keeps it', async () => {
  const { router, endSession } = await openAt('/pricing')
  const begun = [
    'notefiber-billing-draft',
    'notefiber-draft:usr_sari:chat',
    'notefiber-interrupted-task',
  ]
  for (const key of [...begun, 'notefiber-language-offer']) sessionStorage.setItem(key, 'x')
  endSession()
  await answerSessionChange(router, 'expired')
  expect(sessionStorage).toHaveLength(4)
  await answerSessionChange(router, 'signed-out')
  expect(Object.keys(sessionStorage)).toEqual(['notefiber-language-offer'])
})
