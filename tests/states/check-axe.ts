import { inspect } from 'node:util'
import { AxeBuilder } from '@axe-core/playwright'
import { smallTargets } from '../tools/small-targets.ts'
import { screenStates } from './screen-states.ts'
import { type Look, showAll } from './state-stage.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const looks = (['id', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme): Look => ({ language, theme, width: 360 })),
)
const columnOf = ({ language, theme }: Look) => `${language} ${theme}`

/** What axe finds in every state that the scenarios reach, and what is too small to hit, as a table; fails where that is anything. */
async function main(): Promise<void> {
  const [word = ''] = process.argv.slice(2)
  const states = screenStates.filter(({ name }) => name.includes(word))
  const found = new Map<string, Map<string, readonly string[]>>()
  const troubles = await showAll({ states, looks }, async ({ page, state, look }) => {
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 140) ?? ''}`)
    told.push(...(await smallTargets(page)).map((target) => `too small to hit: ${target}`))
    if (sideways > 0) told.push(`scrolls sideways by ${sideways} px`)
    const row = found.get(state.name) ?? new Map<string, readonly string[]>()
    found.set(state.name, row.set(columnOf(look), told))
  })
  const columns = looks.map(columnOf)
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  process.stdout.write(line(['state', ...columns]) + line(['state', ...columns].map(() => '---')))
  const faults: string[] = [...troubles]
  for (const { name } of states) {
    const cells = columns.map((column) => found.get(name)?.get(column) ?? ['not seen'])
    process.stdout.write(
      line([name, ...cells.map(({ length }) => (length === 0 ? '·' : `${length}`))]),
    )
    cells.forEach((told, at) =>
      faults.push(...told.map((text) => `${name}, ${columns[at]}: ${text}`)),
    )
  }
  for (const fault of faults) process.stdout.write(`${fault}\n`)
  process.stdout.write(
    `${states.length} states, ${columns.length} looks, ${faults.length} findings\n`,
  )
  if (faults.length > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
  process.stderr.write(`${inspect(error)}\n`)
  process.exitCode = 1
})
