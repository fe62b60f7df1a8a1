import { cpus, totalmem } from 'node:os'

export interface Machine {
  processor: string
  cores: number
  memoryGB: number
  node: string
  chromium: string
}

export function describeMachine(chromium: string): Machine {
  const [core] = cpus()
  return {
    processor: core?.model ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    chromium,
  }
}

export function machineText({ processor, cores, memoryGB, node, chromium }: Machine): string {
  return `${cores} cores (${processor}), ${memoryGB} GB, Chromium ${chromium}, Node ${node}`
}
