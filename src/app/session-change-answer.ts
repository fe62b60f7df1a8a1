import { forgetPurchase } from '@/features/checkout/purchase-memory'
import type { SessionChange } from '@/features/session/session-changes'
import { forgetDrafts } from '@/shared/lib/draft-keys'
import type { AppRouter } from './router'

/**
 * After a sign-out, a page that needs a session is left for the home page; at any other change the guards look again,
 * and lead whoever must sign in back to where they are.
 */
export async function answerSessionChange(router: AppRouter, change: SessionChange): Promise<void> {
  if (change === 'signed-out') {
    forgetPurchase()
    forgetDrafts()
    if (router.state.matches.some(({ context }) => 'session' in context)) {
      await router.navigate({ to: '/' })
      return
    }
  }
  // Before the first page is asked for, no guard has looked: they all will.
  if (router.state.matches.length > 0 || router.state.isLoading) await router.invalidate()
}
