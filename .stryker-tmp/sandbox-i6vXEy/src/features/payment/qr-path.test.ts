// @ts-nocheck
import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { qrPath } from './qr-path'

/** The modules that a path paints, as a browser would. */
function painted(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(width))
  }
  return rows
}

test('the drawn code has exactly the modules of the payload, with the quiet zone that scanners need', () => {
  const { data, size } = encode('00020101021226610016ID.CO.EXAMPLE.WWW6304ABCD', {
    border: 4,
    ecc: 'M',
  })
  expect(painted(qrPath(data), size)).toEqual(data)
  expect(data.slice(0, 4).flat()).not.toContain(true)
})
