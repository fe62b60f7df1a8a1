// @ts-nocheck
import { expect, it } from 'vitest'
import { ALLOWED_LINES, isAllowed } from './console-lines.ts'

const app = 'http://localhost:4173/assets/index-hash.js'
const snap = 'http://localhost:8787/mock-snap/snap.js'
const postMessage =
  "Failed to execute 'postMessage' on 'DOMWindow': The target origin provided ('http://localhost:8787') does not match the recipient window's origin ('null')."

it.each([
  ['error', 'Failed to load resource: the server responded with a status of 401 ()', app, true],
  ['error', postMessage, snap, true],
  ['error', postMessage, app, false],
  ['debug', '[vite] connecting...', 'http://localhost:5173/@vite/client', true],
  ['debug', '[vite] connecting...', app, false],
  ['log', 'paid', app, false],
  ['error', 'Access to XMLHttpRequest has been blocked by CORS policy', app, false],
  ['warning', 'Each child in a list should have a unique "key" prop.', app, false],
])('%s "%s" from %s: allowed is %s', (type, text, url, allowed) => {
  expect(isAllowed({ type, text, url }, ALLOWED_LINES)).toBe(allowed)
})
