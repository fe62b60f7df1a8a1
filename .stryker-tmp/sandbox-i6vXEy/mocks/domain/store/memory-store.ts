// @ts-nocheck
import type { World } from '../world.ts'
import type { WorldStore } from './world-store.ts'

/** For the HTTP server and for tests. */
export function memoryStore(initial: () => World | Promise<World>): WorldStore {
  let world: World | undefined
  let queue: Promise<unknown> = Promise.resolve()

  return {
    transact: (change) => {
      const turn = queue.then(async () => {
        world ??= await initial()
        return change(world)
      })
      queue = turn.catch(() => undefined)
      return turn
    },
  }
}
