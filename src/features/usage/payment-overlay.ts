import { isPaymentOpen, onPaymentChange } from '@/features/payment/open-payments'

/** Whether a payment of this page is under way, or Midtrans' popup still covers it. */
export function isPaymentUnderWay(): boolean {
  return isPaymentOpen() || isPaymentOnScreen()
}

/** Resolves once no payment is under way and the popup is gone; at once where there is none. */
export function paymentOver(): Promise<void> {
  return new Promise((resolve) => {
    const stop = onPaymentChange(look)
    // Snap shows, hides and removes its frame by itself.
    const frames = new MutationObserver(look)
    frames.observe(document.documentElement, {
      subtree: true,
      childList: true,
      attributeFilter: ['style', 'class'],
    })
    look()

    function look() {
      if (isPaymentUnderWay()) return
      stop()
      frames.disconnect()
      resolve()
    }
  })
}

/** The popup's frame carries this id (docs.midtrans.com/reference/snap-js). */
function isPaymentOnScreen(): boolean {
  const frame = document.getElementById('snap-midtrans')
  return frame !== null && getComputedStyle(frame).display !== 'none'
}
