// @ts-nocheck
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { indonesiaFacts } from './indonesia-facts.ts'
import { indonesiaPostcodes } from './indonesia-postcodes.ts'
import { ourFactSource } from './indonesia-source.ts'
import { citiesOf, countries, findPostcode, postcodesOf, statesOf } from './regions.ts'

// Pins the data that check-official.ts found equal to the official list; after a checked change, paste the new digest.
const checkedDigest = 'f8765f03c63ee5eac8230a8bf85ee9b008ac084a471b027370785ba7a20a0a42'

const repeated = (values: string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index)

const provinces = statesOf('ID')
const regencies = provinces.flatMap((province) =>
  citiesOf('ID', province.code).map((city) => ({
    province,
    code: city.code ?? '',
    name: city.name,
    postcodes: postcodesOf('ID', province.code, city.code ?? ''),
  })),
)
const listed = regencies.filter(({ postcodes }) => postcodes.length > 0)
const postcodesIn = (name: string) => regencies.find((city) => city.name === name)?.postcodes ?? []

describe('the regions of Indonesia', () => {
  it('are 38 provinces with 514 cities and regencies', () => {
    expect(provinces).toHaveLength(38)
    expect(regencies).toHaveLength(514)
    expect(regencies.filter(({ name }) => name.startsWith('Kota '))).toHaveLength(98)
    expect(regencies.filter(({ name }) => name.startsWith('Kabupaten '))).toHaveLength(416)
  })

  it('carry official codes, each city that of its own province', () => {
    expect(provinces.filter(({ code }) => !/^\d{2}$/.test(code))).toEqual([])
    expect(regencies.filter(({ code }) => !/^\d{2}\.\d{2}$/.test(code))).toEqual([])
    expect(regencies.filter(({ code, province }) => code.slice(0, 2) !== province.code)).toEqual([])
  })

  it('repeat no code and no name', () => {
    expect(repeated(provinces.flatMap(({ code, name }) => [code, name]))).toEqual([])
    expect(repeated(regencies.flatMap(({ code, name }) => [code, name]))).toEqual([])
  })

  it('have tidy names, a city told apart from the regency of the same name', () => {
    const names = [...provinces, ...regencies].map(({ name }) => name)
    expect(names.filter((name) => name !== name.trim().replaceAll(/\s+/g, ' '))).toEqual([])
    expect(names).toEqual(expect.arrayContaining(['Kota Bandung', 'Kabupaten Bandung']))
  })

  it('are the data that was checked against the official list', () => {
    const digest = createHash('sha256').update(indonesiaFacts(ourFactSource).join('\n'))
    expect(digest.digest('hex')).toBe(checkedDigest)
  })
})

describe('Indonesian postal codes', () => {
  it('are known for at least 25 cities, in every province, and for most cities they are not', () => {
    expect(listed.length).toBeGreaterThanOrEqual(25)
    expect(new Set(listed.map(({ province }) => province.code)).size).toBe(38)
    expect(listed.length).toBeLessThan(regencies.length / 2)
    expect(postcodesIn('Kabupaten Garut')).toEqual([])
  })

  it.each([
    'Kota Bandung',
    'Kota Surabaya',
    'Kota Medan',
    'Kota Semarang',
    'Kota Makassar',
    'Kota Yogyakarta',
    'Kota Denpasar',
    'Kota Jayapura',
    'Kota Administrasi Jakarta Pusat',
    'Kota Administrasi Jakarta Utara',
    'Kota Administrasi Jakarta Barat',
    'Kota Administrasi Jakarta Selatan',
    'Kota Administrasi Jakarta Timur',
    'Kabupaten Kepulauan Mentawai',
  ])('are offered in %s', (name) => {
    expect(postcodesIn(name).length).toBeGreaterThan(5)
  })

  it('have five digits and an area, sorted and once each in a city', () => {
    for (const { postcodes } of listed) {
      const codes = postcodes.map(({ code }) => code)
      expect(codes.filter((code) => !/^[1-9]\d{4}$/.test(code))).toEqual([])
      expect(postcodes.filter(({ area }) => area === undefined || area === '')).toEqual([])
      expect(codes).toEqual([...new Set(codes)].toSorted())
    }
  })

  it('are all kept under the code of a city that exists', () => {
    expect(Object.keys(indonesiaPostcodes).toSorted()).toEqual(listed.map(({ code }) => code))
  })
})

describe('a place is found', () => {
  it('by code or by shown name, in any case', () => {
    const byCode = postcodesOf('ID', '32', '32.73')
    expect(byCode).toContainEqual({ code: '40115', area: 'Bandung Wetan' })
    expect(postcodesOf('id', 'jawa barat', 'KOTA BANDUNG')).toEqual(byCode)
    expect(citiesOf('ID', ' Jawa Barat ')).toEqual(citiesOf('ID', '32'))
    expect(citiesOf('US', 'texas')).toEqual(citiesOf('US', 'TX'))
  })

  it('nowhere when the country, state or city is unknown or typed freely', () => {
    expect(statesOf('FR')).toEqual([])
    expect(citiesOf('FR')).toEqual([])
    expect(citiesOf('ID')).toEqual([])
    expect(citiesOf('ID', 'Parahyangan')).toEqual([])
    expect(citiesOf('ID', 'constructor')).toEqual([])
    expect(postcodesOf('ID', '32', 'Kota Kembang')).toEqual([])
    expect(postcodesOf('ID', '31', 'Kota Bandung')).toEqual([])
    expect(findPostcode('ID', '00000')).toEqual([])
  })

  it('from its postal code', () => {
    expect(findPostcode('ID', '40115')).toEqual([
      {
        code: '40115',
        area: 'Bandung Wetan',
        state: { code: '32', name: 'Jawa Barat' },
        city: { code: '32.73', name: 'Kota Bandung' },
      },
    ])
    expect(findPostcode('US', '90210').map(({ city }) => city)).toEqual([{ name: 'Beverly Hills' }])
  })

  it('twice when two neighbours share the postal code', () => {
    const cities = findPostcode('ID', '40191').map(({ city }) => city.name)
    expect(cities).toEqual(['Kabupaten Bandung', 'Kota Bandung'])
  })

  it.each(['ID', 'MY', 'US'])('in %s from every postal code that its city offers', (country) => {
    let asked = 0
    for (const state of statesOf(country)) {
      for (const city of citiesOf(country, state.code)) {
        for (const postcode of postcodesOf(country, state.code, city.code ?? city.name)) {
          asked += 1
          expect(findPostcode(country, postcode.code)).toContainEqual({ ...postcode, state, city })
        }
      }
    }
    expect(asked).toBeGreaterThan(70)
  })
})

describe('the other countries', () => {
  it('follow Indonesia by their name in the language of the page', () => {
    expect(countries('en').map(({ name }) => name)).toEqual([
      'Indonesia',
      'Malaysia',
      'Singapore',
      'United States',
    ])
    expect(countries('id').map(({ code }) => code)).toEqual(['ID', 'US', 'MY', 'SG'])
  })

  it('Singapore has no states, and its city and postal codes are given by country only', () => {
    expect(statesOf('SG')).toEqual([])
    expect(citiesOf('SG')).toEqual([{ name: 'Singapore' }])
    const codes = postcodesOf('SG', undefined, 'singapore').map(({ code }) => code)
    expect(codes.length).toBeGreaterThan(0)
    expect(codes.filter((code) => !/^\d{6}$/.test(code))).toEqual([])
    expect(findPostcode('SG', codes[0] ?? '')).toEqual([])
  })

  it('Malaysia has 13 states and 3 federal territories, each with cities and postcodes', () => {
    const states = statesOf('MY')
    expect(states).toHaveLength(16)
    expect(states.filter(({ name }) => name.startsWith('Wilayah Persekutuan '))).toHaveLength(3)
    for (const { code } of states) {
      const codes = citiesOf('MY', code).flatMap(({ name }) => postcodesOf('MY', code, name))
      expect(codes.length).toBeGreaterThan(0)
      expect(codes.filter((postcode) => !/^\d{5}$/.test(postcode.code))).toEqual([])
    }
  })

  it('the United States has 50 states and the capital, about a dozen of them with cities', () => {
    const states = statesOf('US')
    expect(new Set(states.map(({ code }) => code)).size).toBe(51)
    expect(states.filter(({ code }) => !/^[A-Z]{2}$/.test(code))).toEqual([])
    const open = states.filter(({ code }) => citiesOf('US', code).length > 0)
    expect(open.length).toBeGreaterThanOrEqual(12)
    expect(open.length).toBeLessThan(states.length)
  })
})
