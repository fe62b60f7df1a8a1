import { accountPlots } from './plots/account-plots.ts'
import { checkoutPlots } from './plots/checkout-plots.ts'
import { orderPlots } from './plots/order-plots.ts'
import type { Plot } from './plots/plot.ts'
import { subscriptionPlots } from './plots/subscription-plots.ts'
import { usagePlots } from './plots/usage-plots.ts'
import { ADDRESS, DEMO, Story } from './scenario-story.ts'
import type { World } from './world.ts'

export { ADDRESS, DEMO }

const PLOTS = {
  ...accountPlots,
  ...usagePlots,
  ...checkoutPlots,
  ...orderPlots,
  ...subscriptionPlots,
}

export type ScenarioName = keyof typeof PLOTS

export const scenarioNames = Object.keys(PLOTS).filter(isScenarioName)

export function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(PLOTS, name)
}

interface ScenarioGroup {
  title: string
  scenarios: { name: ScenarioName; about: string; opens: string }[]
}

/** Every scenario with what it shows, and the page to see it on (`$order`: the newest order). */
export const scenarioGroups: ScenarioGroup[] = [
  group('Accounts and the API', accountPlots),
  group('Usage', usagePlots),
  group('Checkout', checkoutPlots),
  group('Orders and refunds', orderPlots),
  group('Subscription', subscriptionPlots),
]

function group(title: string, plots: Record<string, Plot>): ScenarioGroup {
  const scenarios = Object.entries(plots).flatMap(([name, { about, opens }]) =>
    isScenarioName(name) ? [{ name, about, opens }] : [],
  )
  return { title, scenarios }
}

export interface ScenarioRequest {
  name: ScenarioName
  now: number
  appOrigin: string
  seed?: number
}

export interface Scenario {
  world: World
  /** The e-mail of the person whose browser it is. */
  signedIn?: string
  /** The path of the page to see it on. */
  opens: string
}

/** A world with a past that ends now. */
export async function buildScenario(request: ScenarioRequest): Promise<Scenario> {
  const { name, now, appOrigin, seed = 1 } = request
  const { startsAt, tell, settings, isSignedOut, ...plot }: Plot = PLOTS[name]
  const story = await Story.begin({ seed, startsAt: startsAt?.(now) ?? now, appOrigin })
  await tell?.(story, now)
  await story.until(now)
  const { world } = story
  Object.assign(world.settings, settings)
  world.scenario = name
  const opens = plot.opens.replace('$order', world.orders.at(-1)?.id ?? '')
  return { world, opens, ...(!isSignedOut && { signedIn: DEMO.email }) }
}
