import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { readPlanSnapshots } from './plan-snapshots.ts'

let server: Server | undefined
afterEach(() => server?.close())

async function listen(answer: RequestListener): Promise<string> {
  const started = (server = createServer(answer))
  await new Promise<void>((listening) => started.listen(0, '127.0.0.1', listening))
  const address = started.address()
  if (typeof address !== 'object' || address === null) throw new Error('This machine has no port.')
  return `http://127.0.0.1:${address.port}/api`
}

it('the API is asked for its plans once in each language', async () => {
  const asked: unknown[] = []
  const api = await listen(({ url, headers }, response) => {
    asked.push(url)
    response.end(JSON.stringify({ success: true, data: [headers['accept-language']] }))
  })
  expect(await readPlanSnapshots(api)).toEqual({ plans: { id: ['id'], en: ['en'] }, problems: [] })
  expect(asked).toEqual(['/api/plans', '/api/plans'])
})

it.each([
  ['an error', (response) => response.writeHead(503).end()],
  ['a page', (response) => response.end('<!doctype html>')],
  ['no data', (response) => response.end('{"success":true}')],
] satisfies [string, (response: Parameters<RequestListener>[1]) => unknown][])(
  'an API that answers with %s leaves the pages without prices, and that is said',
  async (_name, answer) => {
    const api = await listen((_request, response) => void answer(response))
    const { plans, problems } = await readPlanSnapshots(api)
    expect(plans).toEqual({})
    expect(problems).toEqual([
      expect.stringContaining(`No plans from ${api} in "id"`),
      expect.stringContaining('in "en"'),
    ])
  },
)

it('an API that is not there is given up at once', async () => {
  const { plans, problems } = await readPlanSnapshots('http://127.0.0.1:9/api')
  expect(plans).toEqual({})
  expect(problems).toHaveLength(2)
})
