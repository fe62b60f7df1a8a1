// @ts-nocheck
import { expect, test } from 'vitest'
import { readmeWithDiagram, readReadme } from './payment-diagram.ts'

test('the README shows the payment machine as it is', () => {
  const readme = readReadme()
  expect(readmeWithDiagram(readme)).toBe(readme)
})
