// @ts-nocheck
import type { World } from '../world.ts'

/** The only door to the world: one change at a time, each seeing the one before. */
export interface WorldStore {
  transact<T>(change: (world: World) => T | Promise<T>): Promise<T>
}
