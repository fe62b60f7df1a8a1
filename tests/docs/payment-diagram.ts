import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { advance, type PaymentEvent } from '../../src/features/payment/payment-machine.ts'
import { everyEvent, everyState } from '../../src/features/payment/testing/payment-samples.ts'
import { withPart } from './written-part.ts'

const readme = join(import.meta.dirname, '../../README.md')

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
  return withPart(text, { name: 'payment-diagram', text: paymentDiagram() })
}

export function readReadme(): string {
  return readFileSync(readme, 'utf8')
}

if (process.argv[1] === import.meta.filename) writeFileSync(readme, readmeWithDiagram(readReadme()))
