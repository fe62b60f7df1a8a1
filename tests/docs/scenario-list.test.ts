import { expect, test } from 'vitest'
import { readmeWithScenarios, readMocksReadme } from './scenario-list.ts'

test("the mocks' README lists the scenarios as they are", () => {
  const readme = readMocksReadme()
  expect(readmeWithScenarios(readme)).toBe(readme)
})
