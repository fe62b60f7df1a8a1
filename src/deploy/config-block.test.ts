import { expect, it } from 'vitest'
import { checksumOf } from './checksum.ts'
import { blockText, withConfigBlock } from './config-block.ts'

const page = (text: string, mark = '') =>
  `<head><script${mark} id="app-config" type="application/json">${text}</script></head>`
const checked = (text: string) => page(text, ` data-checked="${checksumOf(text)}"`)

it('fills the data block and leaves the rest of the page alone', () => {
  expect(withConfigBlock(page('null'), { a: 1 })).toBe(checked('{"a":1}'))
  expect(withConfigBlock(page(' {"old":\n 2} '), { a: '$&' })).toBe(checked('{"a":"$&"}'))
})

it('marks what it fills in anew each time', () => {
  expect(withConfigBlock(checked('{"a":1}'), { a: 2 })).toBe(checked('{"a":2}'))
  expect(checksumOf('{"a":1}')).not.toBe(checksumOf('{"a":2}'))
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
