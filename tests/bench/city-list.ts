import type { Browser, Page } from '@playwright/test'
import type { TwoOriginSite } from '../tools/two-origin-site.ts'
import { median } from './figures.ts'
import { tap } from './hands.ts'
import { settle, startScenario, withLabPage } from './lab.ts'
import { manyCities } from './many-cities.ts'
import { payButton } from './purchase-steps.ts'

const cityCount = 10_000
const search = ['k', 'o', 't', 'a', ' ', 'b', 'a', 'n', 'd', 'a']
const repeats = 3
const corrections = ['Backspace', 'Backspace', 'r', 'ArrowDown', 'ArrowDown', 'ArrowUp']

export interface CityListTimes {
  /** From the press to the frame that shows the open list, in ms. */
  open: number
  /** The slowest key in the list: from the key to the frame that shows what it found, in ms. */
  slowestKey: number
  /** The slowest key in another field of the form, while the list is there. */
  slowestKeyElsewhere: number
}

/** Searches a province of 10,000 cities on a slow processor. */
export function measureCityList(browser: Browser, site: TwoOriginSite): Promise<CityListTimes> {
  return withLabPage(
    browser,
    {
      slow: ['processor'],
      watch: ['interaction-watch.js'],
      prepare: (context) => startScenario(context, site, 'fresh'),
    },
    async ({ page }) => {
      const cities = manyCities(cityCount)
      await page.route('**/api/cities?*', (route) =>
        route.fulfill({
          headers: {
            'Access-Control-Allow-Origin': site.origin,
            'Access-Control-Allow-Credentials': 'true',
          },
          json: { success: true, data: { cities } },
        }),
      )
      await page.goto(`${site.origin}/checkout?plan=pro&period=year`)
      await payButton(page).click({ trial: true })
      await chooseProvince(page)
      const field = page.getByRole('combobox', { name: 'Kota atau kabupaten' })
      const first = page.getByRole('option', { name: cities[0]?.name ?? '' })
      const open = await timePress(page, async () => tap(page, field))
      await first.waitFor()
      const slowestKey = await slowestOf(page, [...search, ...corrections])
      await page.locator('li[aria-selected="true"]').waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('textbox', { name: 'Alamat' }).focus()
      const slowestKeyElsewhere = await slowestOf(page, [...'Jalan Braga'])
      return { open, slowestKey, slowestKeyElsewhere }
    },
  )
}

async function chooseProvince(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Provinsi' }).fill('Jawa Bara')
  await page.getByRole('option', { name: 'Jawa Barat', exact: true }).click()
  await page.waitForLoadState('networkidle')
}

/** The slowest of some keys, each the median of a few times: another program may take the processor once. */
async function slowestOf(page: Page, keys: readonly string[]): Promise<number> {
  const times = keys.map((): number[] => [])
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Backspace')
    for (const [index, key] of keys.entries()) {
      const press = () => page.keyboard.press(key === ' ' ? 'Space' : key)
      times[index]?.push(await timePress(page, press))
    }
  }
  return Math.max(...times.map(median))
}

/** From the press to the end of the frame that answers it. */
async function timePress(page: Page, press: () => Promise<void>): Promise<number> {
  await settle(page)
  await page.evaluate(() => window.bench.watchPress())
  await press()
  await page.waitForFunction(() => window.bench.pressMs > 0, undefined, { polling: 50 })
  return page.evaluate(() => window.bench.pressMs)
}
