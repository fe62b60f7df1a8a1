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

/** All that this tab holds of what somebody began: the texts of their notes have keys of their own. */
export function forgetDrafts(): void {
  for (const key of tabStorage.keys()) {
    const isDraft = Object.values<string>(draftKeys).includes(key)
    if (isDraft || /^notefiber-(draft:|interrupted-task$|unpaid-order$|renewal$)/.test(key)) {
      tabStorage.removeItem(key)
    }
  }
}
