export type ConsoleLine = { type: string; text: string; url: string }

/** A line that may appear, with the reason as its name. */
export type AllowedLine = { name: string; text: RegExp; url?: RegExp }

export const ALLOWED_LINES: readonly AllowedLine[] = [
  { name: 'the browser, about a failed request', text: /^Failed to load resource: / },
  {
    name: 'the browser, about a page that came in place of the payment script',
    text: /^Refused to execute script from '[^']*\/snap\.js' because its MIME type/,
  },
  {
    name: 'the payment script, which writes to its frame before that has loaded',
    text: /^Failed to execute 'postMessage' on 'DOMWindow': The target origin provided/,
    url: /\/snap\/snap\.js|\/mock-snap\//,
  },
  { name: 'the dev server', text: /^\[vite\] /, url: /\/@vite\/client/ },
  { name: 'React, about its tools, in development', text: /Download the React DevTools/ },
]

export function isAllowed(line: ConsoleLine, allowed: readonly AllowedLine[]): boolean {
  return allowed.some(({ text, url }) => text.test(line.text) && (!url || url.test(line.url)))
}
