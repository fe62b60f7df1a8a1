import { type Outage, type PollingLoad, simulatePolling, stay } from './polling-model.ts'
import { type PollingStrategy, strategies } from './polling-strategies.ts'

const MILLION = 1_000_000
/** A sample of the million; the sum of many independent pages scales. */
const SAMPLE = 5_000
const scale = MILLION / SAMPLE

const calm = { buyers: SAMPLE, seconds: 600, warmUp: 900, seed: 1 }
/** The last ten minutes of the warm-up are the outage, so the count begins with the return. */
const outage = (kind: Outage['kind']): Outage => ({ from: 300, until: 900, kind })

/** Requests from a million waiting order pages, and what a buyer waits for the news. */
export function calmTable(compared: readonly PollingStrategy[]): string {
  const rows = compared.map((strategy) => {
    const load = simulatePolling(strategy, calm)
    return [
      strategy.name,
      rate(mean(load.perSecond)),
      Math.round(mean(load.perSecond) / (SAMPLE / stay)).toString(),
      seconds(quantile(load.untilSeen, 0.5)),
      seconds(quantile(load.untilSeen, 0.95)),
    ]
  })
  return table(
    ['order page asks', 'requests/s', 'a purchase', 'news after (median)', 'news after (95 %)'],
    rows,
  )
}

/** What the app's order pages ask for, all in all. */
export function partsTable(): string {
  const load = simulatePolling(strategies.app, calm)
  const rows = [
    ['the order', load.perSecond],
    ['… of these, with a question to the gateway', load.toGateway],
    ['the subscription', load.subscription],
  ] as const
  return table(
    ['order page asks for', 'requests/s', 'a purchase'],
    rows.map(([name, counts]) => [
      name,
      rate(mean(counts)),
      (mean(counts) / (SAMPLE / stay)).toFixed(1),
    ]),
  )
}

/** The first minute after ten minutes without the API, as its busiest second beside calm ones. */
export function returnTable(): string {
  const shown = [strategies.fixed, strategies.fixedPausing, strategies.noJitter, strategies.app]
  const rows = shown.map((strategy) => {
    const usual = mean(simulatePolling(strategy, calm).perSecond)
    const returns = (['refuses', 'hangs'] as const).map((kind) => {
      const load = simulatePolling(strategy, { ...calm, seconds: 60, outage: outage(kind) })
      const { at, busiest } = busiestSecond(load)
      return `${rate(busiest)} (${(busiest / usual).toFixed(1)} ×), from second ${at}`
    })
    return [strategy.name, rate(usual), ...returns]
  })
  return table(
    ['order page asks', 'calm, requests/s', 'after an API that refused', 'after one that hung'],
    rows,
  )
}

/** Counted from the return, in seconds, and its requests. */
function busiestSecond({ perSecond }: PollingLoad): { at: number; busiest: number } {
  const busiest = Math.max(...perSecond)
  return { at: perSecond.indexOf(busiest), busiest }
}

function mean(values: Uint32Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

const rate = (count: number) => Math.round(count * scale).toLocaleString('en')
const seconds = (value: number) => `${value.toFixed(1)} s`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
