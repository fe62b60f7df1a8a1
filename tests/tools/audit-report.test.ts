import { expect, test } from 'vitest'
import { auditReport } from './audit-report.ts'

const answer = (vulnerabilities: object) =>
  JSON.stringify({ vulnerabilities, metadata: { dependencies: { total: 524 } } })

test('a clean answer says how many packages were asked about', () => {
  expect(auditReport(answer({}))).toEqual({
    lines: ['No vulnerability is known in 524 packages.'],
    code: 0,
  })
})

test('what is known is named, with its gravity', () => {
  const axios = { severity: 'high', range: '<1.2.3', fixAvailable: true }
  expect(auditReport(answer({ axios }))).toEqual({
    lines: ['axios <1.2.3: high, a fix is there'],
    code: 1,
  })
})

test.each(['', 'npm error', '{"message":"405 Method Not Allowed"}', '{"error":{}}'])(
  'an answer like %j is no clean bill: the service is out of reach',
  (output) => {
    const { lines, code } = auditReport(output)
    expect(lines.join()).toContain('out of reach')
    expect(code).toBe(2)
  },
)
