// @ts-nocheck
import { expect, it } from 'vitest'
import { inlineScriptHashes, inlineScripts } from './inline-scripts.ts'

it('finds the inline scripts that a browser would run, and no data', () => {
  const html = `<!doctype html><script>one()</script>
    <script type="module" crossorigin src="/assets/a.js"></script>
    <script type="application/json" id="app-config">{"a":1}</script>
    <SCRIPT type=module>
two()</SCRIPT >
    <script type="importmap">{}</script><script nomodule>three()</script>`
  expect(inlineScripts(html)).toEqual(['one()', '\ntwo()', '{}', 'three()'])
})

it('hashes a script as a browser does', () => {
  // An example of https://www.w3.org/TR/CSP3/
  expect(inlineScriptHashes(`<script>alert('Hello, world.');</script>`)).toEqual([
    'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=',
  ])
})

it('hashes the same text once, whatever its line ends', () => {
  const html = '<script>a()\nb()</script><script>a()\r\nb()</script>'
  expect(inlineScriptHashes(html)).toHaveLength(1)
})
