// @ts-nocheck
import { expect, it } from 'vitest'
import { emptyWorld } from '../world.ts'
import { planById } from './plan-catalogue.ts'
import { planChange } from './plan-change.ts'

const world = emptyWorld(1, 0)

it.each([
  ['plan_pro_month', 'plan_pro_month', 'same'],
  ['plan_pro_month', 'plan_pro_year', 'higher'],
  ['plan_pro_year', 'plan_pro_month', 'lower'],
  ['plan_pro_year', 'plan_team_month', 'higher'],
  ['plan_pro_month', 'plan_plus_year', 'lower'],
  ['plan_plus_month', 'plan_free', 'lower'],
] as const)('moving from %s to %s is a %s plan', (present, next, change) => {
  expect(planChange(planById(world, present), planById(world, next))).toBe(change)
})
