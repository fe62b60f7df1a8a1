// @ts-nocheck
import { forgetPurchase } from '@/features/checkout/purchase-memory'
import type { SessionChange } from '@/features/session/session-changes'
import type { AppRouter } from './router'

/**
 * After a sign-out, a page that needs a session is left for the home page; at any other change the guards look again,
 * and lead whoever must sign in back to where they are.
 */
export async function answerSessionChange(router: AppRouter, change: SessionChange): Promise<void> {
  if (change === 'signed-out') {
    forgetPurchase()
    if (router.state.matches.some(({ context }) => 'session' in context)) {
      return router.navigate({ to: '/' })
    }
  }
  return router.invalidate()
}
