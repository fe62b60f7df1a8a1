// @ts-nocheck
import { expect, test } from 'vitest'
import { textFiles } from './source-files.ts'

/**
 * Parts of the platform that a supported browser lacks, with the name of one that does (https://developer.mozilla.org).
 * New parts of the language need no list: with `lib` ES2023 they do not compile.
 */
const tooNew: Readonly<Record<string, RegExp>> = {
  'URL.canParse (not in Chrome 111)': /\bURL\.canParse\(/,
  'URL.parse (not in Chrome 111)': /\bURL\.parse\(/,
  'URLSearchParams.size (not in Chrome 111)': /\b(searchParams|params|search)\.size\b/,
  'AbortSignal.any (not in Chrome 111)': /\bAbortSignal\.any\(/,
  'Response.json (not in Safari 16.4)': /\bResponse\.json\(/,
  'checkVisibility (not in Safari 16.4)': /\.checkVisibility\(/,
  'view transitions (not in Firefox 128)': /\bstartViewTransition\b|\bviewTransition\b/,
  'requestIdleCallback (not in Safari 16.4)': /\brequestIdleCallback\b/,
  'scheduler (not in Safari 16.4)': /\bscheduler\.(yield|postTask)\b/,
  'popover (not in Chrome 111)': /\b(show|hide|toggle)Popover\b|\bpopover(Target)?=/,
  'light-dark() (not in Chrome 111)': /light-dark\(/,
  '@starting-style (not in Chrome 111)': /@starting-style|[\s"'`]starting:/,
  'field-sizing (not in Firefox 128)': /field-sizing/,
  '@scope (not in Firefox 128)': /@scope\b/,
  'relative colours (not in Chrome 111)': /\b(oklch|oklab|rgb|hsl)\(from\b/,
  'anchor positioning (not in Firefox 128)': /anchor-name|position-anchor/,
}

const shown = /\.(ts|tsx|js|css|html)$/
const runsInNode = /^src\/deploy\/|^mocks\/server\//
const inBrowsers = [...textFiles('src', shown), ...textFiles('mocks', shown)].filter(
  ({ path }) => !runsInNode.test(path),
)

test.each(Object.entries(tooNew))('the app and its mocks do without %s', (_name, pattern) => {
  const users = inBrowsers.filter(({ text }) => pattern.test(text)).map(({ path }) => path)
  expect(users).toEqual([])
})
