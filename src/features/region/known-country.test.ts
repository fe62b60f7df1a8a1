import { expect, test } from 'vitest'
import { knownCountry } from './known-country'

test.each([
  ['Japan', 'JP'],
  ['Jepang', 'JP'],
  ['jp', 'JP'],
  ['indonesia', 'ID'],
  ['United States', 'US'],
  ['Amerika Serikat', 'US'],
  ['USA', 'US'],
  ['UK', 'GB'],
  ['Hong Kong', 'HK'],
  ['Cote d’Ivoire', 'CI'],
  ['Niger', 'NE'],
])('a country typed as %s is the one with the code %s', (name, code) => {
  expect(knownCountry({ name })).toEqual({ code, name })
})

test.each(['Narnia', 'XX', 'European Union', 'Unknown Region', '日本', '!'])(
  '%s is nobody’s country, and stays as it was typed',
  (name) => {
    expect(knownCountry({ name })).toEqual({ name })
  },
)

test('a chosen country stays what it is', () => {
  const chosen = { code: 'SG', name: 'Singapura' }
  expect(knownCountry(chosen)).toBe(chosen)
  expect(knownCountry(null)).toBeNull()
})
