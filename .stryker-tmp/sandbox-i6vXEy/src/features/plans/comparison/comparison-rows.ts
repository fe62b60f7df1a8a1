// @ts-nocheck
import { type LimitName, limitNames, limitOf, limitText, otherFeatures } from '../plan-contents'
import type { Plan } from '../plan-schema'

interface ComparisonWords {
  readonly compare: {
    readonly unlimited: string
    readonly none: string
    readonly included: string
    readonly count: (value: number) => string
  }
  readonly limits: { readonly [L in LimitName]: { readonly label: string } }
}

export interface ComparisonRow {
  readonly key: string
  readonly label: string
  /** One per plan, in the order of the plans. */
  readonly values: readonly ComparisonValue[]
}

export interface ComparisonValue {
  /** The plan's. */
  readonly slug: string
  readonly text: string
  readonly kind: 'amount' | 'yes' | 'no'
}

/** The limits, then every other feature that some plan names. */
export function comparisonRows(plans: readonly Plan[], words: ComparisonWords): ComparisonRow[] {
  return [...limitRows(plans, words), ...featureRows(plans, words)]
}

function limitRows(plans: readonly Plan[], { compare, limits }: ComparisonWords): ComparisonRow[] {
  return limitNames.map((name) => ({
    key: name,
    label: limits[name].label,
    values: plans.map((plan) => {
      const limit = limitOf(plan, name)
      const text = limitText(limit, { ...compare, some: compare.count })
      return { slug: plan.slug, text, kind: limit === 0 ? 'no' : 'amount' }
    }),
  }))
}

/** Features of one key that are worded differently are different promises, and get a row each. */
function featureRows(plans: readonly Plan[], { compare }: ComparisonWords): ComparisonRow[] {
  const named = new Map<string, string>()
  for (const { key, text } of plans.flatMap(otherFeatures)) named.set(`${key} ${text}`, text)
  return [...named].map(([key, label]) => ({
    key,
    label,
    values: plans.map((plan) => {
      const feature = otherFeatures(plan).find((each) => `${each.key} ${each.text}` === key)
      return feature?.isEnabled === true
        ? { slug: plan.slug, text: compare.included, kind: 'yes' }
        : { slug: plan.slug, text: compare.none, kind: 'no' }
    }),
  }))
}
