import { apiClient } from '@/shared/api/api'
import type { I18n } from '@/shared/i18n/i18n'

/** What such a page is made of, and what will send the form: nobody fills in one that cannot be sent. */
export function loadAccountForm({ context }: { context: { i18n: I18n } }): Promise<unknown> {
  return Promise.all([context.i18n.load('account'), apiClient().prepare()])
}
