import { expect } from '@playwright/test'
import { failureCases } from './failure-cases.ts'
import { cellOf, type FailureCase, handlingOf, isTold, type Visit } from './failure-table.ts'
import { alerts } from './failure-words.ts'
import { breakCall, type FaultName, faultNames, slowness } from './faults.ts'

export const isFullRun = process.env['FAULTS'] === 'all'

/** Slow for the person, and still well within what the app waits for. */
const slowMs = isFullRun ? 10_000 : 3_000

interface LiveCell {
  readonly row: FailureCase
  readonly fault: FaultName
}

/** The live cells of this run. */
export function liveCells(isWanted: (fault: FaultName) => boolean): LiveCell[] {
  return failureCases.flatMap((row) =>
    (isFullRun ? faultNames : row.always)
      .filter((fault) => isWanted(fault) && cellOf(row, fault).is === 'live')
      .map((fault) => ({ row, fault })),
  )
}

/** The fault occurs and is told; it ends, and the step that is offered there leads on. */
export async function live({ row, fault }: LiveCell, visit: Visit): Promise<void> {
  const { page, api } = visit
  const handling = handlingOf(row, fault)
  await handling.prepare(visit)
  const before = (await api.state()).counters
  const own = await row.cells?.[fault]?.fault?.(visit)
  const isSlow = fault === 'a slow answer'
  const breakage = await breakCall(page, [row.call, isSlow ? slowness(slowMs) : (own ?? fault)])
  await (handling.provoke ? handling.provoke(page) : page.reload())
  await expect.poll(breakage.hits).toBeGreaterThan(0)
  if (isTold(fault)) {
    await handling.told(page, fault)
    await breakage.mend()
    await handling.step(page, fault)
  } else {
    await row.waits?.(page)
    await expect(alerts(page)).toHaveCount(row.asksFirst ? 1 : 0)
    await expect.poll(breakage.letThrough, { timeout: slowMs + 5_000 }).toBeGreaterThan(0)
    await breakage.mend()
  }
  await handling.works(visit)
  const after = (await api.state()).counters
  for (const count of ['orders_created', 'charges']) {
    expect((after[count] ?? 0) - (before[count] ?? 0), count).toBeLessThanOrEqual(1)
  }
}
