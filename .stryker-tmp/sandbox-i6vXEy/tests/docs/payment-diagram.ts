// @ts-nocheck
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { advance, type PaymentEvent } from '../../src/features/payment/payment-machine.ts'
import { everyEvent, everyState } from '../../src/features/payment/testing/payment-samples.ts'

const readme = join(import.meta.dirname, '../../README.md')
const [begin, end] = [
  '<!-- payment-diagram: written by npm run docs:diagram -->',
  '<!-- /payment-diagram -->',
]

/** The payment machine as a Mermaid diagram: every move that changes the state, found by trying them all. */
export function paymentDiagram(): string {
  const edges = new Map<string, Set<string>>()
  for (const state of everyState) {
    for (const event of everyEvent) {
      const next = advance(state, event)
      if (next === state) continue
      const edge = `${state.at} --> ${next.at}`
      edges.set(edge, (edges.get(edge) ?? new Set()).add(label(event)))
    }
  }
  const lines = [...edges].map(([edge, labels]) => `  ${edge}: ${[...labels].join(', ')}`)
  return ['```mermaid', 'stateDiagram-v2', '  [*] --> idle', ...lines, '```'].join('\n')
}

function label(event: PaymentEvent): string {
  return event.type === 'orderRead' ? `server says ${event.standing}` : event.type
}

/** The README with the diagram of the machine as it is now. */
export function readmeWithDiagram(text: string): string {
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined)
    throw new Error('README.md has no place for the diagram')
  return `${before}${begin}\n${paymentDiagram()}\n${end}${after}`
}

export function readReadme(): string {
  return readFileSync(readme, 'utf8')
}

if (process.argv[1] === import.meta.filename) writeFileSync(readme, readmeWithDiagram(readReadme()))
