import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inspect, parseArgs } from 'node:util'
import { withPart } from '../docs/written-part.ts'
import { startTwoOriginSite, type TwoOriginSite } from '../tools/two-origin-site.ts'
import { brokenBudgets, budgetsFor } from './budgets.ts'
import { Figures, median, type Part, parts } from './figures.ts'
import { lab, launchLab } from './lab.ts'
import { describeMachine, machineText } from './machine.ts'
import { type Bench, measurePart } from './measurements.ts'
import { pageLoads } from './page-loads.ts'
import { purchaseSteps } from './purchase-steps.ts'
import { benchTable } from './report.ts'
import { startStaticFloor } from './static-floor.ts'

const reportFile = 'reports/bench.json'
const page = join(import.meta.dirname, '../../docs/performance.md')
/** Each takes a minute, and what it counts hardly varies. */
const heapRuns = 3

interface Wish {
  runs: number
  parts: readonly Part[]
  others: readonly string[]
}

/**
 * Measures `dist/` in the lab, run by run with what it is compared to, and prints the medians:
 * `npm run bench -- [--check] [--runs 9] [--only pricing,checkout,inp,heap,cities] [--docs] [other builds]`.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      docs: { type: 'boolean', default: false },
      runs: { type: 'string', default: '9' },
      only: { type: 'string', default: parts.join() },
    },
  })
  const wish = { runs: Number(values.runs), parts: chosenParts(values.only), others: positionals }
  if (!Number.isInteger(wish.runs) || wish.runs < 1) throw new Error('--runs takes a number.')
  const budgets = budgetsFor(purchaseSteps.map(({ name }) => name))

  const { figures, machine, troubles } = await measure(wish)
  const table = benchTable(figures, budgets)
  const broken = brokenBudgets(budgets, { figures, parts: wish.parts })
  const about = `${wish.runs} runs on ${machineText(machine)}.`
  process.stdout.write(`${about}\n\n${table}\n\n`)
  for (const line of broken) process.stdout.write(`Broken: ${line}\n`)
  for (const trouble of troubles) process.stderr.write(`Trouble: ${trouble}\n`)

  await mkdir(dirname(reportFile), { recursive: true })
  const medians = figures.map((figure) => ({ ...figure, median: median(figure.values) }))
  const report = { at: new Date().toISOString(), machine, lab, ...wish, figures: medians, broken }
  await writeFile(reportFile, `${JSON.stringify({ ...report, troubles }, null, 2)}\n`)
  if (values.docs) {
    const text = `${new Date().toISOString().slice(0, 10)}, ${about}\n\n${table}`
    writeFileSync(page, withPart(readFileSync(page, 'utf8'), { name: 'bench', text }))
  }
  if (troubles.length > 0 || (values.check && broken.length > 0)) process.exitCode = 1
}

function chosenParts(only: string): Part[] {
  const names = only.split(',')
  const unknown = names.find((name) => !parts.some((part) => part === name))
  if (unknown !== undefined) throw new Error(`${unknown} is none of ${parts.join(', ')}.`)
  return parts.filter((part) => names.includes(part))
}

async function measure({ runs, parts: wanted, others }: Wish) {
  for (const dist of ['dist', ...others]) {
    if (!existsSync(join(dist, 'index.html'))) throw new Error(`There is no build in ${dist}.`)
  }
  const browser = await launchLab()
  const opened: { close(): Promise<void> }[] = []
  const open = async (dist: string): Promise<TwoOriginSite> => {
    const site = await startTwoOriginSite({ dist })
    opened.push(site)
    return site
  }
  const troubles: string[] = []
  try {
    const site = await open('dist')
    const loads = [pageLoads.landing, pageLoads.pricing]
    const floor = await startStaticFloor(browser, { site, loads })
    opened.push(floor)
    const otherSites = new Map<string, TwoOriginSite>()
    for (const dist of others) otherSites.set(dist, await open(dist))
    const bench: Bench = { browser, site, floor, others: otherSites, figures: new Figures() }
    for (let run = 1; run <= runs; run += 1) {
      for (const part of wanted) {
        if (part === 'heap' && run > heapRuns) continue
        process.stderr.write(`run ${run} of ${runs}: ${part}\n`)
        await measurePart[part](bench).catch((error: unknown) => {
          troubles.push(`${part}, run ${run}: ${inspect(error)}`)
        })
      }
    }
    const machine = describeMachine(browser.version())
    return { figures: bench.figures.list(), machine, troubles }
  } finally {
    await Promise.all(opened.map((each) => each.close()))
    await browser.close()
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${inspect(error)}\n`)
  process.exitCode = 1
})
