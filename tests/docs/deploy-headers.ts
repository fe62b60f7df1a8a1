import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { securityHeaders } from '../../src/deploy/security-headers.ts'
import { sampleConfig } from '../deploy/build-sample.ts'
import { withPart } from './written-part.ts'

const file = join(import.meta.dirname, '../../docs/deploy.md')

/** The guide with the headers as they are sent now. */
export function guideWithHeaders(page: string): string {
  const headers = securityHeaders(sampleConfig, { inlineScriptHashes: ['sha256-…'] })
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return withPart(page, { name: 'headers', text: ['```', ...lines, '```'].join('\n') })
}

export function readGuide(): string {
  return readFileSync(file, 'utf8')
}

if (process.argv[1] === import.meta.filename) writeFileSync(file, guideWithHeaders(readGuide()))
