import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { screenStates } from './screen-states.ts'
import { type Look, showAll } from './state-stage.ts'

const folder = 'screens'

/** A picture of every state, in both languages, themes and widths. A word on the command line picks the states that have it in their names. */
async function main(): Promise<void> {
  const [word = ''] = process.argv.slice(2)
  const looks = (['id', 'en'] as const).flatMap((language) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      ([360, 1280] as const).map((width): Look => ({ language, theme, width })),
    ),
  )
  const states = screenStates.filter(({ name }) => name.includes(word))
  await mkdir(folder, { recursive: true })
  const troubles = await showAll({ states, looks }, async ({ page, state, look }) => {
    const name = `${state.name.replaceAll(/\W+/g, '-')}-${look.width}-${look.theme}-${look.language}.png`
    await page.screenshot({ path: join(folder, name), fullPage: true })
  })
  for (const trouble of troubles) process.stderr.write(`${trouble}\n`)
  if (troubles.length > 0) process.exitCode = 1
  process.stdout.write(`${states.length} states in ${looks.length} looks are in ${folder}/\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${inspect(error)}\n`)
  process.exitCode = 1
})
