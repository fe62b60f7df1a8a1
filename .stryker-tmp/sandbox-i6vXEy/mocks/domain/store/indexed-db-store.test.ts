// @ts-nocheck
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { emptyWorld, WORLD_VERSION } from '../world.ts'
import { indexedDbStore } from './indexed-db-store.ts'
import { oneAtATime } from './lock-shim.ts'

const initial = () => emptyWorld(1, 0)

function tabs(count: number) {
  const shared = { name: 'notefiber-mock', initial, locks: oneAtATime(), factory: new IDBFactory() }
  return { shared, open: Array.from({ length: count }, () => indexedDbStore(shared)) }
}

describe('the store of the browser', () => {
  it('keeps a change across reloads', async () => {
    const { shared, open } = tabs(1)
    await open[0]?.transact((world) => {
      world.scenario = 'changed'
    })
    const reloaded = indexedDbStore(shared)
    expect(await reloaded.transact(({ scenario }) => scenario)).toBe('changed')
  })

  it('loses no change when two tabs change at once, even slowly', async () => {
    const { open } = tabs(2)
    const addOne = async (at: number) =>
      open[at % 2]?.transact(async (world) => {
        const { ordersCreated } = world.counters
        await crypto.subtle.digest('SHA-256', new Uint8Array(8))
        world.counters.ordersCreated = ordersCreated + 1
      })
    await Promise.all(Array.from({ length: 20 }, (_, index) => addOne(index)))
    expect(await open[0]?.transact(({ counters }) => counters.ordersCreated)).toBe(20)
  })

  it('writes nothing of a change that throws, and goes on', async () => {
    const { open } = tabs(1)
    const failed = open[0]?.transact((world) => {
      world.scenario = 'half done'
      throw new Error('broken')
    })
    await expect(failed).rejects.toThrow('broken')
    expect(await open[0]?.transact(({ scenario }) => scenario)).toBe('empty')
  })

  it('starts anew when it finds a world of an older shape', async () => {
    const { open } = tabs(1)
    await open[0]?.transact((world) => {
      world.scenario = 'older'
      Object.assign(world, { version: WORLD_VERSION - 1 })
    })
    expect(await open[0]?.transact(({ scenario }) => scenario)).toBe('empty')
  })
})
