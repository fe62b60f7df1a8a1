/**
 * Compares the Indonesian regions with a list of Kepmendagri 300.2.2-2138/2025, such as one made of the tables of
 * https://github.com/cahyadsn/wilayah and https://github.com/cahyadsn/wilayah_kodepos: `npm run check:regions -- list.json`.
 * The list has `states.ID`, `cities["ID/<province>"]` and `postcodes["ID/<province>/<city>"]`.
 * Prints each difference and exits 1 when there is one. A city that holds no postal codes here is not compared for them.
 */
// @ts-nocheck

import { readFileSync } from 'node:fs'
import process from 'node:process'
import { z } from 'zod'
import { indonesiaFacts } from './indonesia-facts.ts'
import { ourFactSource } from './indonesia-source.ts'

const place = z.object({ code: z.string(), name: z.string() })
const officialList = z.object({
  states: z.object({ ID: z.array(place) }),
  cities: z.record(z.string(), z.array(place)),
  postcodes: z.record(
    z.string(),
    z.array(z.object({ code: z.string(), area: z.string().optional() })),
  ),
})

function differences(path: string): { compared: number; lines: string[] } {
  const list = officialList.parse(JSON.parse(readFileSync(path, 'utf8')))
  const official = indonesiaFacts({
    provinces: list.states.ID,
    citiesOf: (province) => list.cities[`ID/${province}`] ?? [],
    postcodesOf: (province, city) =>
      ourFactSource.postcodesOf(province, city).length === 0
        ? []
        : (list.postcodes[`ID/${province}/${city}`] ?? []),
  })
  const ours = indonesiaFacts(ourFactSource)
  const officialSet = new Set(official)
  const ourSet = new Set(ours)
  const repeated = ours.filter((line, index) => line === ours[index - 1])
  return {
    compared: official.length,
    lines: [
      ...ours.filter((line) => !officialSet.has(line)).map((line) => `not official: ${line}`),
      ...official.filter((line) => !ourSet.has(line)).map((line) => `missing here: ${line}`),
      ...repeated.map((line) => `repeated here: ${line}`),
    ],
  }
}

const [path] = process.argv.slice(2)
if (path === undefined) {
  process.stderr.write('Name one list: npm run check:regions -- list.json\n')
  process.exit(2)
}
const { compared, lines } = differences(path)
for (const line of lines) process.stdout.write(`${line}\n`)
process.stdout.write(`${compared} official facts compared, ${lines.length} differences\n`)
process.exitCode = lines.length > 0 ? 1 : 0
