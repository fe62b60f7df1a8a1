import { expect, test } from 'vitest'
import { simulatePolling, stay } from './polling-model.ts'
import { strategies } from './polling-strategies.ts'
import { readScale, scaleWithTables } from './simulate-polling.ts'

const run = { buyers: 500, seconds: 300, warmUp: 600, seed: 7 }
const total = (counts: Uint32Array) => counts.reduce((sum, count) => sum + count, 0)

test('docs/scale.md shows what the simulation gives', () => {
  const page = readScale()
  expect(scaleWithTables(page)).toBe(page)
})

test('a page that asks every two seconds asks as often as arithmetic says', () => {
  const { perSecond } = simulatePolling(strategies.fixed, run)
  const expected = (run.buyers / 2) * run.seconds
  expect(total(perSecond) / expected).toBeGreaterThan(0.85)
  expect(total(perSecond) / expected).toBeLessThan(1.15)
})

test('nobody waits longer for the news than the longest pause between two questions', () => {
  const { untilSeen } = simulatePolling(strategies.app, run)
  expect(untilSeen.length).toBeGreaterThan(100)
  expect(Math.max(...untilSeen)).toBeLessThan(15 * 1.2)
})

test('the gateway is asked as often as the pages let it be, and never more than once in half a minute', () => {
  const app = simulatePolling(strategies.app, run)
  const purchases = (run.buyers * run.seconds) / stay
  expect(total(app.toGateway)).toBeGreaterThan(purchases)
  expect(total(app.toGateway)).toBeLessThan((run.buyers * run.seconds) / 30)
  expect(total(simulatePolling(strategies.noGateway, run).toGateway)).toBe(0)
})

test('an API that is out is asked no more often than one that is up', () => {
  const outage = { from: 600, until: 900, kind: 'hangs' } as const
  const calm = simulatePolling(strategies.app, run)
  const out = simulatePolling(strategies.app, { ...run, outage })
  expect(total(out.perSecond)).toBeLessThan(total(calm.perSecond))
})
