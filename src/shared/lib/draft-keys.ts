import { tabStorage } from './page-storage'

/** Apart from what reads the drafts: every page can end a session or a purchase, few show a form. */
export const draftKeys = {
  checkout: 'notefiber-billing-draft',
  promo: 'notefiber-promo-draft',
  address: 'notefiber-address-draft',
  refund: 'notefiber-refund-draft',
  limit: 'notefiber-untold-limit',
} as const
export type DraftName = keyof typeof draftKeys

export function forgetDraft(name: DraftName): void {
  tabStorage.removeItem(draftKeys[name])
}

export function forgetDrafts(): void {
  for (const key of Object.values(draftKeys)) tabStorage.removeItem(key)
}
