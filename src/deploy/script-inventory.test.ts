import { expect, test } from 'vitest'
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
const page = (text: string) => [{ name: 'index.html', html: text }]

test('a page with the scripts of the inventory has no problem', () => {
  expect(inventoryProblems(page(html), inventory)).toEqual([])
})

test('a changed inline script is one that nobody knows, and the known one is missed', () => {
  const problems = inventoryProblems(page(html.replace('theme()', 'steal()')), inventory)
  expect(problems).toEqual([
    expect.stringMatching(/^index\.html has an inline script unknown: sha256-/),
    `No page has the inline script ${hash} any more.`,
  ])
})

test.each([
  '<script src="https://cdn.example/a.js"></script>',
  '<script async src=//cdn.example/a.js></script>',
  '<link rel="preload" as="script" href="https://cdn.example/a.js">',
  '<link rel="modulepreload" href="https://cdn.example/a.js">',
])('%s is a script that nobody knows', (tag) => {
  expect(inventoryProblems(page(html + tag), inventory)).toEqual([
    expect.stringContaining('cdn.example/a.js'),
  ])
})
