// @ts-nocheck
import type { PaymentEvent, PaymentState } from '../../src/features/payment/payment-machine.ts'
import { everyEvent, everyState } from '../../src/features/payment/testing/payment-samples.ts'

const popupOutcomes = ['success', 'pending', 'error', 'closed', 'dismissed', 'unavailable'] as const

const stateNames = unique(everyState.map(({ at }) => at))
const eventNames = unique([
  ...everyEvent.map(eventName),
  ...popupOutcomes.map((outcome) => eventName({ type: 'popupReported', outcome })),
])

/** What the walk came by: each event in each state of the machine, and each kind of step. */
export class Reached {
  readonly #moves = new Map<string, number>()
  readonly #steps = new Map<string, number>()
  readonly #states = new Set<string>()
  steps = 0

  note(state: PaymentState, event: PaymentEvent): void {
    count(this.#moves, `${state.at} × ${eventName(event)}`)
    this.#states.add(state.at)
  }

  noteState(state: PaymentState): void {
    this.#states.add(state.at)
  }

  noteStep(name: string): void {
    this.steps += 1
    count(this.#steps, name)
  }

  /** The states, events and kinds of step that were never reached. */
  missing(stepNames: readonly string[]): string[] {
    return [
      ...stateNames.filter((name) => !this.#states.has(name)).map((name) => `state ${name}`),
      ...eventNames.filter((name) => this.#ofEvent(name) === 0).map((name) => `event ${name}`),
      ...stepNames.filter((name) => !this.#steps.has(name)).map((name) => `step ${name}`),
    ]
  }

  table(): string {
    const widest = Math.max(...eventNames.map(({ length }) => length))
    const rows = eventNames.map((event) => {
      const cells = stateNames.flatMap((state) => {
        const times = this.#moves.get(`${state} × ${event}`)
        return times === undefined ? [] : [`${state} ${times}`]
      })
      return `${event.padEnd(widest)}  ${cells.join(' · ')}`
    })
    const steps = [...this.#steps].map(([name, times]) => `${name} ${times}`).join(' · ')
    return [
      `${this.steps} steps; each event, and the states it came in:`,
      ...rows,
      `steps: ${steps}`,
    ].join('\n')
  }

  #ofEvent(name: string): number {
    return [...this.#moves.keys()].filter((move) => move.endsWith(` × ${name}`)).length
  }
}

function eventName(event: PaymentEvent): string {
  if (event.type === 'orderRead') return `server says ${event.standing}`
  if (event.type === 'popupReported') return `popup ${event.outcome}`
  return event.type
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}
