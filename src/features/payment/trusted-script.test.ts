import { expect, test } from 'vitest'
import { trustScript } from './trusted-script'

const allowed = 'https://app.midtrans.com/snap/snap.js'

/** A browser that knows Trusted Types, as far as they are used. */
class TypedWindow {
  readonly policies: string[] = []
  readonly trustedTypes = {
    createPolicy: (name: string, rules: { createScriptURL(url: string): string }) => {
      this.policies.push(name)
      return { createScriptURL: (url: string) => `trusted ${rules.createScriptURL(url)}` }
    },
  }
}

function typedWindow() {
  const typed = new TypedWindow()
  // Nothing else of a window is looked at.
  return Object.assign(Object.create(null) as Window, typed)
}

test('the configured address becomes a script by the one policy', () => {
  const window = typedWindow()
  expect(trustScript(window, allowed)(allowed)).toBe(`trusted ${allowed}`)
  expect(window.policies).toEqual(['notefiber-snap'])
})

test.each([typedWindow(), Object.create(null) as Window])(
  'no other address becomes a script, with or without Trusted Types',
  (window) => {
    expect(() => trustScript(window, allowed)(`${allowed}?`)).toThrow(TypeError)
  },
)

test('a browser without Trusted Types takes the address as it is', () => {
  expect(trustScript(Object.create(null) as Window, allowed)(allowed)).toBe(allowed)
})
