// @ts-nocheck
import type { Words } from '../language.ts'
import type { PlanFeature, PlanLimits } from './plan.ts'

/** The feature list of a plan card, worded from the limits so that the two cannot disagree. */
export function featuresOf(
  limits: PlanLimits,
  extras: { prioritySupport: boolean },
): PlanFeature[] {
  return [
    feature('notebooks', limits.maxNotebooks, {
      some: { id: '{n} buku catatan', en: '{n} notebooks' },
      all: { id: 'Buku catatan tanpa batas', en: 'Unlimited notebooks' },
    }),
    feature('notes', limits.maxNotesPerNotebook, {
      some: { id: '{n} catatan per buku', en: '{n} notes per notebook' },
      all: { id: 'Catatan tanpa batas', en: 'Unlimited notes' },
    }),
    feature('ai_chat', limits.aiChatDaily, {
      some: { id: '{n} obrolan AI per hari', en: '{n} AI chats a day' },
      all: { id: 'Obrolan AI tanpa batas', en: 'Unlimited AI chat' },
    }),
    feature('semantic_search', limits.semanticSearchDaily, {
      none: { id: 'Pencarian semantik', en: 'Semantic search' },
      some: { id: '{n} pencarian semantik per hari', en: '{n} semantic searches a day' },
      all: { id: 'Pencarian semantik tanpa batas', en: 'Unlimited semantic search' },
    }),
    {
      key: 'priority_support',
      text: { id: 'Dukungan prioritas', en: 'Priority support' },
      isEnabled: extras.prioritySupport,
    },
  ]
}

interface Wordings {
  none?: Words
  some: Words
  all: Words
}

function feature(key: string, limit: number, words: Wordings): PlanFeature {
  const { id, en } =
    limit === -1 ? words.all : limit === 0 ? (words.none ?? words.some) : words.some
  const count = String(limit)
  return {
    key,
    text: { id: id.replace('{n}', count), en: en.replace('{n}', count) },
    isEnabled: limit !== 0,
  }
}
