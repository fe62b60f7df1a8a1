import * as z from 'zod/mini'

const auditSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ severity: z.string(), range: z.string(), fixAvailable: z.unknown() }),
  ),
  metadata: z.object({ dependencies: z.object({ total: z.number() }) }),
})

export interface AuditReport {
  readonly lines: readonly string[]
  /** 0: asked, nothing known. 1: something is known. 2: the service could not be asked. */
  readonly code: 0 | 1 | 2
}

/** What `npm audit --json` printed, in words. */
export function auditReport(output: string): AuditReport {
  const audit = auditSchema.safeParse(readJson(output))
  if (!audit.success) {
    const line =
      'The advisory service is out of reach from here, so nothing is known: ask again where it can be reached.'
    return { lines: [line], code: 2 }
  }
  const { vulnerabilities, metadata } = audit.data
  const known = Object.entries(vulnerabilities)
  if (known.length === 0) {
    const line = `No vulnerability is known in ${metadata.dependencies.total} packages.`
    return { lines: [line], code: 0 }
  }
  const lines = known.map(
    ([name, { severity, range, fixAvailable }]) =>
      `${name} ${range}: ${severity}${fixAvailable ? ', a fix is there' : ''}`,
  )
  return { lines, code: 1 }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
