import { expect, test } from 'vitest'
import { withConfigBlock } from './config-block.ts'
import { inlineScriptHashes } from './inline-scripts.ts'
import { inventoryProblems, type ScriptInventory } from './script-inventory.ts'

const html =
  '<script>theme()</script><script type="application/json" id="app-config">null</script>' +
  '<script type="module" src="/assets/a.js"></script><link rel="modulepreload" href="/assets/b.js">' +
  '<link rel="icon" href="https://elsewhere.example/icon.svg">'
const [hash = ''] = inlineScriptHashes(html)
const inventory: ScriptInventory = {
  inline: { [hash]: 'theme' },
  own: { '/assets/': 'the app' },
  foreign: {},
}
const files = new Set(['/assets/a.js', '/assets/b.js', '/mock-snap/snap.js'])
const page = (text: string) => [{ name: 'index.html', html: text }]

test('a page with the scripts of the inventory has no problem', () => {
  expect(inventoryProblems(page(html), inventory, files)).toEqual([])
})

test('a changed inline script is one that nobody knows, and the known one is missed', () => {
  const problems = inventoryProblems(page(html.replace('theme()', 'steal()')), inventory, files)
  expect(problems).toEqual([
    expect.stringMatching(/^index\.html has an inline script unknown: sha256-/),
    `No page has the inline script ${hash} any more.`,
  ])
})

test.each([
  '<script src="https://cdn.example/a.js"></script>',
  '<script async src=//cdn.example/a.js></script>',
  "<script src = 'https://cdn.example/a.js'></script>",
  '<script href="/assets/a.js" src="https://cdn.example/a.js"></script>',
  '<script data-x="1"src="https://cdn.example/a.js"></script>',
  '<link as = script rel=preload href=https://cdn.example/a.js>',
  '<link rel="preload" as="script" href="https://cdn.example/a.js">',
  '<link rel="modulepreload" href="https://cdn.example/a.js">',
])('%s is a script that nobody knows', (tag) => {
  expect(inventoryProblems(page(html + tag), inventory, files)).toEqual([
    expect.stringContaining('cdn.example/a.js'),
  ])
})

test('a script of ours that is not in the build is told', () => {
  const gone = '<script type="module" src="/assets/gone.js"></script>'
  expect(inventoryProblems(page(html + gone), inventory, files)).toEqual([
    'index.html loads /assets/gone.js, which is not there.',
  ])
})

test.each([
  ['https://pay.example.co.id/snap.js', ['https://pay.example.co.id/snap.js']],
  ['/mock-snap/snap.js', []],
  ['/pay/snap.js', ['/pay/snap.js']],
])('the payment script of a configuration has to be named: %s', (scriptUrl, told) => {
  const configured = withConfigBlock(html, {
    api: { baseUrl: '/api', timeoutMs: 15_000 },
    payments: 'on',
    snap: {
      environment: 'custom',
      clientKey: 'any',
      scriptUrl,
      frameOrigin: 'self',
      redirectHosts: ['self'],
    },
  })
  expect(inventoryProblems(page(configured ?? ''), inventory, files)).toEqual(
    told.map((address) => `index.html leads to a payment script unknown: ${address}.`),
  )
  const foreign = { [scriptUrl]: { purpose: 'pays', lastSeen: null } }
  expect(inventoryProblems(page(configured ?? ''), { ...inventory, foreign }, files)).toEqual([])
})
