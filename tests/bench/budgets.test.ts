import { expect, test } from 'vitest'
import {
  brokenBudgets,
  budgetsFor,
  judged,
  limitText,
  measures,
  staticFloor,
  thisApp,
} from './budgets.ts'
import { type Figure, parts } from './figures.ts'
import { benchTable } from './report.ts'

const budgets = budgetsFor(['press pay'])

function figure(measure: string, values: number[], subject: string = thisApp): Figure {
  return { part: 'pricing', subject, measure, unit: 'ms', values }
}

/** Just within every budget. */
const kept: Figure[] = [
  ...budgets.map(({ measure, limit, of }) =>
    figure(measure, [of === 'ratio' ? 440 : 'most' in limit ? limit.most : limit.below - 0.1]),
  ),
  figure(measures.prices('/pricing'), [400], staticFloor),
]

const withValues = (measure: string, values: number[]) =>
  kept.map((each) =>
    each.measure === measure && each.subject === thisApp ? { ...each, values } : each,
  )

test('what is within every budget breaks none', () => {
  expect(brokenBudgets(budgets, { figures: kept, parts })).toEqual([])
})

test.each(budgets.map((budget) => [budget.measure, budget] as const))(
  '%s: a median over its budget is told, one slow run of three is not',
  (measure, budget) => {
    const value = judged(budget, kept) ?? 0
    const over = (budget.of === 'ratio' ? 440 : value) * 1.01 + 0.1
    const broken = brokenBudgets(budgets, { figures: withValues(measure, [over]), parts })
    expect(broken).toEqual([expect.stringContaining(measure)])
    const oneSlow = withValues(
      measure,
      [over * 9, value, value].map((ms) => (budget.of === 'ratio' ? ms * 100 : ms)),
    )
    expect(brokenBudgets(budgets, { figures: oneSlow, parts })).toEqual([])
  },
)

test('a time that must stay below its budget breaks it by reaching it', () => {
  const figures = withValues(measures.interaction('press pay'), [100])
  expect(brokenBudgets(budgets, { figures, parts })).toEqual([
    'INP: press pay: 100, and may be below 100.',
  ])
})

test('what was not measured is not kept, unless nobody asked for it', () => {
  const figures = kept.filter(({ measure }) => measure !== measures.payable)
  expect(brokenBudgets(budgets, { figures, parts })).toEqual([
    `${measures.payable}: was not measured.`,
  ])
  expect(brokenBudgets(budgets, { figures, parts: ['pricing'] })).toEqual([])
})

test('without its floor a ratio was not measured', () => {
  const figures = kept.filter(({ subject }) => subject === thisApp)
  expect(brokenBudgets(budgets, { figures, parts })).toEqual([
    `${measures.prices('/pricing')}: was not measured.`,
  ])
})

test('the table has a column for each subject, the ratio, and the word on each budget', () => {
  const prices = measures.prices('/pricing')
  const figures = [
    figure(prices, [500, 900, 500]),
    figure(prices, [400], staticFloor),
    figure(prices, [1_234], '../other/dist'),
  ]
  expect(benchTable(figures, budgets)).toBe(
    [
      `| median | ${thisApp} | ${staticFloor} | ../other/dist | × floor | budget |  |`,
      '| --- | --- | --- | --- | --- | --- | --- |',
      `| ${prices} | 500 ms | 400 ms | 1234 ms | 1.25 | at most 1.1 × the floor | broken |`,
    ].join('\n'),
  )
})

test('budgets are told in words', () => {
  expect(budgets.map(limitText)).toContain('at most 1.1 × the floor')
  expect(budgets.map(limitText)).toContain('below 100')
})
