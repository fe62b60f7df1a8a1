// @ts-nocheck
// @vitest-environment jsdom
import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { failureOf } from '@/shared/lib/failure'
import { createApiClient } from './api-client'
import { nothing } from './wire'

let server: Server
let baseUrl = ''

beforeEach(async () => {
  server = createServer(() => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  baseUrl = `http://127.0.0.1:${address.port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

async function failureOfCall() {
  const { request } = createApiClient({ baseUrl, timeoutMs: 50, locale: 'id' })
  return request(nothing, { url: '/plans' }).then(() => undefined, failureOf)
}

test('a server that takes the call and says nothing is a timeout', async () => {
  expect(await failureOfCall()).toEqual({ kind: 'timeout' })
})

test('a server that hangs up is unreachable', async () => {
  server.on('connection', (socket) => socket.destroy())
  expect(await failureOfCall()).toEqual({ kind: 'unreachable' })
})
