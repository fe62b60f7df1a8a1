// @ts-nocheck
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { periodSearchSchema } from './pricing-period'

test.each([
  [{ period: 'year' }, 'year'],
  [{ period: 'month' }, 'month'],
  [{}, 'month'],
  [{ period: 'once' }, 'month'],
  [{ period: 'yearly' }, 'month'],
  [{ period: 12 }, 'month'],
  [{ period: ['year'] }, 'month'],
])('the address %j shows the prices by the %s', (search, period) => {
  expect(z.parse(periodSearchSchema, search)).toEqual({ period })
})
