// @ts-nocheck
import { expect, it } from 'vitest'
import { blockText, withConfigBlock } from './config-block.ts'

const page = (text: string) =>
  `<head><script id="app-config" type="application/json">${text}</script></head>`

it('fills the data block and leaves the rest of the page alone', () => {
  expect(withConfigBlock(page('null'), { a: 1 })).toBe(page('{"a":1}'))
  expect(withConfigBlock(page(' {"old":\n 2} '), { a: '$&' })).toBe(page('{"a":"$&"}'))
})

it('knows a page without one', () => {
  expect(withConfigBlock('<script id="app-config-2">null</script>', {})).toBeUndefined()
})

it('cannot be broken out of', () => {
  const hostile = { a: '</script><script>alert(1)</script><!--' }
  const text = blockText(hostile)
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toEqual(hostile)
})
