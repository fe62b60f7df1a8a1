// @ts-nocheck
import { cleanup, configure } from '@testing-library/react'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { createWorkspaceDouble } from './workspace-double'

/**
 * The API double behind `/api` for every test of the file, new for each; what it does not know fails the test.
 * Waits are generous, since a whole page is drawn each time and machines are busy.
 */
export function startWorkspaceServer() {
  const server = setupServer()
  let double = createWorkspaceDouble()
  vi.setConfig({ testTimeout: 30_000 })
  configure({ asyncUtilTimeout: 8_000 })

  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  beforeEach(() => {
    double = createWorkspaceDouble()
    server.use(...double.handlers)
  })
  afterEach(() => {
    cleanup()
    server.resetHandlers()
    sessionStorage.clear()
  })
  afterAll(() => server.close())

  return {
    /** Answers some calls otherwise, until `heal`. */
    use: server.use.bind(server),
    heal: () => server.use(...double.handlers),
    get state() {
      return double.state
    },
    count: (call: string) => double.state.calls.filter((one) => one === call).length,
  }
}
