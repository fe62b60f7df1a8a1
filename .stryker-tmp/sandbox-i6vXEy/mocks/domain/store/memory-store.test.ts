// @ts-nocheck
import { expect, it } from 'vitest'
import { emptyWorld } from '../world.ts'
import { memoryStore } from './memory-store.ts'

it('changes take turns, and one that throws does not stop the next', async () => {
  const store = memoryStore(() => emptyWorld(1, 0))
  const failed = store.transact(() => {
    throw new Error('broken')
  })
  const addOne = () =>
    store.transact(async (world) => {
      const { charges } = world.counters
      await Promise.resolve()
      world.counters.charges = charges + 1
    })
  await Promise.all([expect(failed).rejects.toThrow('broken'), addOne(), addOne(), addOne()])
  expect(await store.transact(({ counters }) => counters.charges)).toBe(3)
})
