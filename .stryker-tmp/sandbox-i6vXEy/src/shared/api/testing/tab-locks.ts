// @ts-nocheck
type Grant<T> = (lock: Lock | null) => T

/** The Web Locks of one browser, shared by its tabs: exclusive and in turn. (Node 20 has none of its own.) */
export function createTabLocks(): Pick<LockManager, 'request'> {
  const tails = new Map<string, Promise<unknown>>()

  async function hold<T>(name: string, grant: Grant<T>): Promise<Awaited<T>> {
    const turn = tails.get(name) ?? Promise.resolve()
    const held = turn.then(() => grant({ name, mode: 'exclusive' }))
    const tail = held
      .catch(() => undefined)
      .then(() => {
        if (tails.get(name) === tail) tails.delete(name)
      })
    tails.set(name, tail)
    return await held
  }

  function request<T>(name: string, callback: Grant<T>): Promise<Awaited<T>>
  function request<T>(name: string, options: LockOptions, callback: Grant<T>): Promise<Awaited<T>>
  async function request<T>(
    name: string,
    optionsOrCallback: LockOptions | Grant<T>,
    callback?: Grant<T>,
  ): Promise<Awaited<T>> {
    if (typeof optionsOrCallback === 'function') return hold(name, optionsOrCallback)
    if (callback === undefined) throw new TypeError('a lock request without a callback')
    if (optionsOrCallback.ifAvailable === true && tails.has(name)) return await callback(null)
    return hold(name, callback)
  }

  return { request }
}
