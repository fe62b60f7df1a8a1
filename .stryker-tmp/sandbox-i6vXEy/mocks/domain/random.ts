/** Anything that keeps the state of the generator, so that one seed replays one world. */
// @ts-nocheck

export interface RandomState {
  random: number
}

/** For a world that nobody means to replay: no token of an earlier one is valid in it. */
export function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 1
}

/** mulberry32: a number in [0, 1) from 32 bits of state. */
function nextRandom(state: RandomState): number {
  state.random = (state.random + 0x6d2b79f5) | 0
  let mixed = Math.imul(state.random ^ (state.random >>> 15), 1 | state.random)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

function randomFrom(state: RandomState, alphabet: string, length: number): string {
  return Array.from({ length }, () =>
    alphabet.charAt(Math.floor(nextRandom(state) * alphabet.length)),
  ).join('')
}

export function randomDigits(state: RandomState, length: number): string {
  return randomFrom(state, '0123456789', length)
}

/** Without 0/O and 1/I/L: people read these numbers to support. */
const READABLE = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

export function newId(state: RandomState, prefix: string): string {
  return `${prefix}_${randomFrom(state, READABLE, 10).toLowerCase()}`
}

export function readableCode(state: RandomState, length: number): string {
  return randomFrom(state, READABLE, length)
}

export function newSecret(state: RandomState): string {
  return randomFrom(state, 'abcdefghijklmnopqrstuvwxyz0123456789', 40)
}

/** A version 4 UUID, as Snap tokens and transaction ids are. */
export function newUuid(state: RandomState): string {
  const hex = (length: number) => randomFrom(state, '0123456789abcdef', length)
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${randomFrom(state, '89ab', 1)}${hex(3)}-${hex(12)}`
}
