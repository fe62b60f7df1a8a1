import { openAccount } from './account/sign-in.ts'
import { emptyWorld, type World } from './world.ts'

export const DEMO = {
  email: 'demo@notefiber.test',
  password: 'catatan-rapi',
  fullName: 'Sari',
} as const

export const scenarioNames = ['signed-out', 'fresh'] as const

export interface ScenarioRequest {
  name: string
  now: number
  appOrigin: string
  seed?: number
}

export interface Scenario {
  world: World
  /** The e-mail of the person whose browser it is. */
  signedIn?: string
}

export async function buildScenario({ name, now, seed = 1 }: ScenarioRequest): Promise<Scenario> {
  const world = emptyWorld(seed, now)
  world.scenario = name
  await openAccount(world, DEMO)
  return name === 'signed-out' ? { world } : { world, signedIn: DEMO.email }
}
