import { cellTitle } from './cell-title.ts'
import { isFullRun, live, liveCells } from './failure-cell.ts'
import { test } from './site-test.ts'

// Above the longest answer of the mock, and short enough to wait for; the full run keeps a machine busy for long.
test.use({ apiTimeoutMs: isFullRun ? 5_000 : 3_000, actionTimeout: 15_000 })

for (const cell of liveCells((fault) => fault !== 'a slow answer')) {
  test(cellTitle(cell.row, cell.fault), async ({ page, api, baseURL }) => {
    await live(cell, { page, api, origin: baseURL ?? '' })
  })
}
