// @ts-nocheck
import { type World, WORLD_VERSION } from '../world.ts'
import type { WorldStore } from './world-store.ts'

export interface IndexedDbOptions {
  name: string
  initial: () => World | Promise<World>
  /** `navigator.locks` unless told otherwise. */
  locks?: { request<T>(name: string, work: () => Promise<T>): Promise<T> }
  factory?: IDBFactory
}

const STORE = 'world'
const KEY = 'current'

/**
 * Shared by all tabs of one origin and kept across reloads. IndexedDB's own transactions end at the
 * first await on anything else, so a Web Lock holds the others off while the state is read, changed
 * and written back. A change that throws writes nothing.
 */
export function indexedDbStore(options: IndexedDbOptions): WorldStore {
  const { name, initial, locks = navigator.locks, factory = indexedDB } = options

  return {
    transact: (change) =>
      locks.request(name, async () => {
        const database = await open(factory, name)
        try {
          const world = (await read(database)) ?? (await initial())
          const result = await change(world)
          await write(database, world)
          return result
        } finally {
          database.close()
        }
      }),
  }
}

function open(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const request = factory.open(name, 1)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE))
  return settled(request)
}

/** A world of an older shape is forgotten. */
async function read(database: IDBDatabase): Promise<World | undefined> {
  const store = database.transaction(STORE, 'readonly').objectStore(STORE)
  const world: World | undefined = await settled(store.get(KEY))
  return world?.version === WORLD_VERSION ? world : undefined
}

async function write(database: IDBDatabase, world: World): Promise<void> {
  const transaction = database.transaction(STORE, 'readwrite')
  transaction.objectStore(STORE).put(world, KEY)
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(transaction.error))
  })
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}
