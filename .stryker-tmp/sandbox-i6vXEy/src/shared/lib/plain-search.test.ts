// @ts-nocheck
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePlainSearch, stringifyPlainSearch } from './plain-search'

test.each(['12e7', '00012345678901234567', 'true', 'null', '"quoted"', '{"a":1}', '1.0'])(
  'the token %s stays the text that it is',
  (token) => {
    expect(parsePlainSearch(`?token=${encodeURIComponent(token)}`)).toEqual({ token })
  },
)

test('what goes into an address comes out of it', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme' })),
      (search) => {
        expect({ ...parsePlainSearch(stringifyPlainSearch(search)) }).toEqual({ ...search })
      },
    ),
  )
})

test('what is absent is not written', () => {
  expect(stringifyPlainSearch({ redirect: undefined, plan: null })).toBe('')
  expect(stringifyPlainSearch({ plan: 'pro', page: 2 })).toBe('?plan=pro&page=2')
})
