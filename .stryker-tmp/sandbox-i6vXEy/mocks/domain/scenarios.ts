// @ts-nocheck
import { type Plot, PLOTS } from './scenario-plots.ts'
import { ADDRESS, DEMO, Story } from './scenario-story.ts'
import type { World } from './world.ts'

export { ADDRESS, DEMO }

export type ScenarioName = keyof typeof PLOTS

export const scenarioNames = Object.keys(PLOTS).filter(isScenarioName)

export function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(PLOTS, name)
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
}

/** A world with a past that ends now. */
export async function buildScenario(request: ScenarioRequest): Promise<Scenario> {
  const { name, now, appOrigin, seed = 1 } = request
  const { startsAt, tell, isSignedOut }: Plot = PLOTS[name]
  const story = await Story.begin({ seed, startsAt: startsAt?.(now) ?? now, appOrigin })
  await tell?.(story)
  await story.until(now)
  const { world } = story
  world.scenario = name
  return isSignedOut ? { world } : { world, signedIn: DEMO.email }
}
