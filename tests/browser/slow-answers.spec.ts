import { cellTitle } from './cell-title.ts'
import { live, liveCells } from './failure-cell.ts'
import { test } from './site-test.ts'

// As in production: an answer that comes late is still an answer.
test.use({ apiTimeoutMs: 15_000, actionTimeout: 15_000 })

for (const cell of liveCells((fault) => fault === 'a slow answer')) {
  test(cellTitle(cell.row, cell.fault), async ({ page, api, baseURL }) => {
    await live(cell, { page, api, origin: baseURL ?? '' })
  })
}
