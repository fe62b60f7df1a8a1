// @ts-nocheck
import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { qrPath } from './qr.js'

const qris = '00020101021226620014COM.GO-JEK.WWW5204573453033605406331890.005802ID6304C4C8'

/** Draws the path's runs on a grid again. */
function drawn(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(width))
  return rows
}

test('the drawing of a QR code has every module of the code', () => {
  const { data } = encode(qris, { ecc: 'M', border: 4 })
  expect(drawn(qrPath(data), data.length)).toEqual(data)
})

test('a run at the end of a row is drawn to the edge', () => {
  expect(qrPath([[true, false, true, true]])).toBe('M0 0h1v1h-1zM2 0h2v1h-2z')
})
