import type { Browser } from '@playwright/test'
import type { PreviewServer } from '../../src/deploy/preview-server.ts'
import type { TwoOriginSite } from '../tools/two-origin-site.ts'
import { measures, staticFloor, thisApp } from './budgets.ts'
import { measureCityList } from './city-list.ts'
import type { Figures, Part, Unit } from './figures.ts'
import { measureHeapGrowth } from './heap-growth.ts'
import { startScenario } from './lab.ts'
import { loadPage, pageLoads } from './page-loads.ts'
import { measureInteractions, measurePayPress, measurePlanPress } from './purchase-run.ts'

export interface Bench {
  browser: Browser
  site: TwoOriginSite
  floor: PreviewServer
  /** Other builds by name. */
  others: ReadonlyMap<string, TwoOriginSite>
  figures: Figures
}

/** How a part is measured once. */
export const measurePart: Record<Part, (bench: Bench) => Promise<void>> = {
  pricing: async (bench) => {
    for (const load of [pageLoads.landing, pageLoads.pricing]) {
      for (const [subject, site] of builds(bench)) {
        const prepare = () => Promise.resolve()
        const times = await loadPage(bench.browser, { origin: site.origin, load, prepare })
        const add = adder(bench, { part: 'pricing', subject })
        add(measures.prices(load.path), 'ms', times.ready)
        add(measures.firstPaint(load.path), 'ms', times.firstPaint)
        add(measures.largestPaint(load.path), 'ms', times.largestPaint)
        add(measures.shift(load.path), 'shift', times.shift)
      }
    }
  },

  checkout: async (bench) => {
    const load = pageLoads.checkout
    for (const [subject, site] of [[thisApp, bench.site], ...bench.others] as const) {
      const times = await loadPage(bench.browser, {
        origin: site.origin,
        load,
        prepare: (context) => startScenario(context, site, load.scenario),
      })
      const add = adder(bench, { part: 'checkout', subject })
      add(measures.payable, 'ms', times.ready)
      add(measures.firstPaint('/checkout'), 'ms', times.firstPaint)
      add(measures.shift('/checkout'), 'shift', times.shift)
    }
  },

  inp: async (bench) => {
    const { browser, site } = bench
    const add = adder(bench, { part: 'inp', subject: thisApp })
    const { first, again } = await measurePlanPress(browser, site)
    add(measures.planPress, 'frames', first.frames)
    add(measures.planPressMs, 'ms', first.ms)
    add(measures.planPressAgain, 'frames', again.frames)
    add(measures.planPressAgainMs, 'ms', again.ms)
    add(measures.payPress, 'ms', await measurePayPress(browser, site))
    for (const { step, ms } of await measureInteractions(browser, site)) {
      add(measures.interaction(step), 'ms', ms)
    }
  },

  heap: async (bench) => {
    const { navigations, polls } = await measureHeapGrowth(bench.browser, bench.site)
    const add = adder(bench, { part: 'heap', subject: thisApp })
    add(measures.navigationHeap, 'MB', navigations / 1e6)
    add(measures.pollHeap, 'MB', polls / 1e6)
  },

  cities: async (bench) => {
    const times = await measureCityList(bench.browser, bench.site)
    const add = adder(bench, { part: 'cities', subject: thisApp })
    add(measures.openCities, 'ms', times.open)
    add(measures.cityKey, 'ms', times.slowestKey)
    add(measures.cityKeyElsewhere, 'ms', times.slowestKeyElsewhere)
  },
}

function builds({ site, floor, others }: Bench) {
  return [[thisApp, site], [staticFloor, floor], ...others] as const
}

function adder({ figures }: Bench, of: { part: Part; subject: string }) {
  return (measure: string, unit: Unit, value: number) =>
    figures.add({ ...of, measure, unit }, value)
}
