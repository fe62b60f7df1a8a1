// @ts-nocheck
import { createServer, type Server } from 'node:http'
import { expect, test } from '@playwright/test'
import { loadRoute } from './route-load.ts'
import type { RouteVisit } from './route-visits.ts'

const FILES: Record<string, string> = {
  '/': `<!doctype html><title>Fake</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="/assets/a.css"><link rel="modulepreload" href="/assets/preloaded.js">
    <script type="module" src="/assets/entry.js"></script>
    <button aria-expanded="false" id="menu">Menu</button><button disabled id="pay">Pay</button>
    <iframe title="Payment" src="/frame"></iframe>`,
  '/frame': '<script src="/assets/frame.js"></script>',
  '/assets/entry.js': `
    setTimeout(() => import('/assets/delayed.js'), 500)
    fetch('/api/plans').then(() => { pay.disabled = false })
    menu.onclick = () => import('/assets/menu.js').then(() => menu.setAttribute('aria-expanded', 'true'))`,
}
const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css' }

const visit: RouteVisit = {
  route: '/',
  arrive: async () => '/?a=1',
  answered: ['/plans'],
  ready: (page) => page.getByRole('button', { name: 'Pay' }),
  budget: { js: 0, css: 0 },
}

let server: Server
let origin = ''
test.beforeAll(async () => {
  server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '')
    const type = TYPES[path.split('.')[1] ?? ''] ?? 'text/html'
    response.setHeader('Content-Type', type).end(FILES[path] ?? '')
  })
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  const address = server.address()
  origin = typeof address === 'object' ? `http://localhost:${address?.port}` : ''
})
test.afterAll(() => void server.close())

test('counts code that is preloaded, delayed by a timer or fetched by a visible control, and no other', async ({
  browser,
}) => {
  const load = await loadRoute(browser, visit, { origin, api: origin, quietMs: 1_000 })
  expect(load.files.toSorted()).toEqual([
    '/assets/a.css',
    '/assets/delayed.js',
    '/assets/entry.js',
    '/assets/menu.js',
    '/assets/preloaded.js',
  ])
  expect(load.foreign).toEqual([])
})
