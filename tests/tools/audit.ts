import { spawnSync } from 'node:child_process'
import { auditReport } from './audit-report.ts'

/** Asks the registry for known vulnerabilities of what ships, and of what builds it. */
const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: true })
const { lines, code } = auditReport(stdout)
process.stdout.write(lines.map((line) => `${line}\n`).join(''))
process.exitCode = code
