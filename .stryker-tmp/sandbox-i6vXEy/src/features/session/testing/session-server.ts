// @ts-nocheck
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll } from 'vitest'

const grant = {
  access_token: 'token of Sari',
  expires_in: 900,
  user: { id: 'usr_sari', email: 'sari@contoh.test', full_name: 'Sari', role: 'user' },
}

type Answer = () => Response | Promise<Response>

export const granted: Answer = () => HttpResponse.json({ success: true, data: grant })
export const done: Answer = () => HttpResponse.json({ success: true })

/** A refusal in the contract's shape; a 422 names its field. */
export function refused(
  status: number,
  { field, headers = {} }: { field?: string; headers?: Record<string, string> } = {},
): Answer {
  const errors = field === undefined ? [] : [{ field, message: 'Kata server' }]
  return () => HttpResponse.json({ success: false, errors }, { status, headers })
}

/** The session part of the API: nobody is signed in, and what a test does not answer fails it. */
export function startSessionServer() {
  const server = setupServer(http.post('*/api/auth/refresh', refused(401)))
  const bodies: unknown[] = []
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(() => {
    bodies.length = 0
    server.resetHandlers()
  })
  afterAll(() => server.close())

  return {
    /** What was posted to the answered calls. */
    bodies,
    /** Answers the calls in turn, the last answer for all that follow. */
    answer(call: string, ...answers: [Answer, ...Answer[]]) {
      let calls = 0
      server.use(
        http.post(`*/api/auth/${call}`, async ({ request }) => {
          bodies.push(await request.json())
          const answer = answers[Math.min(calls, answers.length - 1)] ?? answers[0]
          calls += 1
          return answer()
        }),
      )
    },
  }
}
