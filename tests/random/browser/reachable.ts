import { stepNames } from './browser-steps.ts'

interface Declared {
  readonly places: readonly string[]
  readonly steps: readonly string[]
}

/** What a walk of a few lives always comes by. */
const always: Declared = {
  places: ['checkout: idle', 'popup: methods', 'order: paid'],
  steps: ['press pay', 'time passes', 'settings', 'bank', 'reload', 'a call goes wrong'],
}

const everything: Declared = {
  places: [
    ...always.places,
    'checkout: ordering',
    'checkout: paying',
    'checkout: refused',
    'checkout: closed',
    'checkout: denied',
    'checkout: interrupted',
    'popup: waiting for money',
    'popup: card denied',
    'gateway: methods',
    'gateway: waiting for money',
    'order: untouched',
    'order: waiting',
    'order: processing',
    'order: activating',
    'order: failed',
    'order: expired',
    'order: cancelled',
    'order: refunded',
    'order: unknown',
    'order: not told',
    'sign-in',
    'no document',
  ],
  steps: stepNames,
}

/** Steps from which on a walk has to come by everything. */
const LONG = 2000

export function reachable(steps: number): Declared {
  return steps < LONG ? always : everything
}
