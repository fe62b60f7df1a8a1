import { describe, expect, it } from 'vitest'
import { createOptionSearch } from './option-search'

const cities = [
  { text: 'Kabupaten Bandung' },
  { text: 'Kota Bandung' },
  { text: 'Bandar Lampung' },
  { text: 'Kota Tual', note: 'Maluku' },
  { text: 'kota tual', note: 'the same name again' },
]
const { search, exact } = createOptionSearch(cities)
const found = (typed: string) => search(typed).map(({ text }) => text)

describe('what somebody types in a list', () => {
  it.each([
    ['finds any part of a name, what begins with it first', 'band', [2, 0, 1]],
    ['has to occur word by word, in any order', 'dung kota', [1]],
    ['is found without regard to accents and case', 'KÓTA b', [1]],
    ['is looked for in the notes too', 'maluku', [3]],
    ['and is only spaces leaves the list as it is', '  ', [0, 1, 2, 3, 4]],
    ['and is nowhere finds nothing', 'jakarta', []],
  ])('%s', (_, typed, indices) => {
    expect(found(typed)).toEqual(indices.map((index) => cities[index]?.text))
  })

  it('is an option once it is its whole name, in whatever case, with spaces around', () => {
    expect(exact(' kota BANDUNG ')).toBe(cities[1])
    expect(exact('kota bandun')).toBeUndefined()
    expect(exact('')).toBeUndefined()
  })

  it('is the first of those that have one name', () => {
    expect(exact('Kota Tual')).toBe(cities[3])
  })
})
