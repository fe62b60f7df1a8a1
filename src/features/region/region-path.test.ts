import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  emptyRegion,
  placeKey,
  placeOfText,
  withCity,
  withCountry,
  withPostalCode,
  withState,
} from './region-path'

const indonesia = { code: 'ID', name: 'Indonesia' }
const jawaBarat = { code: '32', name: 'Jawa Barat' }
const bandung = { code: '32.73', name: 'Kota Bandung' }

const whole = withPostalCode(
  withCity(withState(withCountry(emptyRegion, indonesia), jawaBarat), bandung),
  '40111',
)

describe('choosing a level of the address', () => {
  test('forgets the levels below, because they belonged to another place', () => {
    expect(withCountry(whole, { code: 'SG', name: 'Singapura' })).toEqual({
      ...emptyRegion,
      country: { code: 'SG', name: 'Singapura' },
    })
    expect(withState(whole, { code: '31', name: 'Jakarta' })).toMatchObject({
      city: null,
      postalCode: '',
    })
    expect(withCity(whole, { name: 'Kota Cimahi' })).toMatchObject({
      state: jawaBarat,
      postalCode: '',
    })
  })

  test('keeps a postal code that was typed first: it belonged to no other place', () => {
    const typedFirst = withPostalCode(withCountry(emptyRegion, indonesia), '40111')
    expect(withCity(withState(typedFirst, jawaBarat), bandung)).toEqual(whole)
  })

  test('keeps everything when the same place is chosen again', () => {
    expect(withCountry(whole, { ...indonesia })).toBe(whole)
    expect(withState(whole, { ...jawaBarat })).toBe(whole)
    expect(withCity(whole, { ...bandung })).toBe(whole)
    expect(withCountry(whole, { code: 'ID', name: 'ID' })).toMatchObject({ city: bandung })
  })

  test('keeps everything while the country is none that anybody knows', () => {
    const slip = { name: 'Indonsia' }
    expect(withCountry(whole, slip)).toEqual({ ...whole, country: slip })
  })

  test('keeps what was typed for a country that is put right, and no place of another one’s list', () => {
    const japan = { code: 'JP', name: 'Jepang' }
    const typed = { ...emptyRegion, country: { name: 'Jpan' }, city: { name: 'Tokyo' } }
    expect(withCountry(typed, japan)).toEqual({ ...typed, country: japan })
    expect(withCountry({ ...whole, country: { name: 'Jpan' } }, japan)).toEqual({
      ...emptyRegion,
      country: japan,
    })
  })

  test('forgets the levels below a country that was taken away', () => {
    expect(withCountry(whole, null)).toEqual(emptyRegion)
  })
})

describe('typed text', () => {
  test('means the entry of the list that it spells, in any case', () => {
    expect(placeOfText(' kota bandung ', [bandung])).toEqual(bandung)
  })

  test('is a place by itself when no list knows it', () => {
    expect(placeOfText('Kota Baru', [bandung])).toEqual({ name: 'Kota Baru' })
    expect(placeOfText('  ', [bandung])).toBeNull()
  })

  test('goes to the API as it is; a chosen place goes as its code', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        expect(placeKey({ name })).toBe(name)
        expect(placeKey({ code: '32', name })).toBe('32')
      }),
    )
  })
})
