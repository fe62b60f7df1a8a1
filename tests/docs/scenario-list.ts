import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scenarioGroups } from '../../mocks/domain/scenarios.ts'
import { withPart } from './written-part.ts'

const readme = join(import.meta.dirname, '../../mocks/README.md')

function scenarioList(): string {
  return scenarioGroups
    .map(({ title, scenarios }) => {
      const rows = scenarios.map(
        ({ name, about, opens }) => `| \`${name}\` | ${about} | \`${opens}\` |`,
      )
      return [
        `**${title}**`,
        '',
        '| scenario | what it shows | its page |',
        '|---|---|---|',
        ...rows,
      ].join('\n')
    })
    .join('\n\n')
}

/** The mocks' README with the scenarios as they are now. */
export function readmeWithScenarios(text: string): string {
  return withPart(text, { name: 'scenarios', text: scenarioList() })
}

export function readMocksReadme(): string {
  return readFileSync(readme, 'utf8')
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(readme, readmeWithScenarios(readMocksReadme()))
}
