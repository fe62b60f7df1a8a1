import { expect, test } from 'vitest'
import { Figures, median } from './figures.ts'

test.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
  [[10, 9, 100], 10],
])('the middle of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle)
})

test('nothing has no middle', () => {
  expect(() => median([])).toThrow('no median')
})

test('figures collect their values run by run, apart by subject', () => {
  const figures = new Figures()
  const of = (subject: string) =>
    ({ part: 'pricing', subject, measure: 'paint', unit: 'ms' }) as const
  figures.add(of('app'), 1)
  figures.add(of('floor'), 2)
  figures.add(of('app'), 3)
  expect(figures.list()).toEqual([
    { ...of('app'), values: [1, 3] },
    { ...of('floor'), values: [2] },
  ])
})
