import { isPaymentOpen } from '@/features/payment/open-payments'

/** Whether a payment of this page is under way, or Midtrans' popup still covers it. */
export function isPaymentUnderWay(): boolean {
  return isPaymentOpen() || isPaymentOnScreen()
}

/** The popup's frame carries this id (docs.midtrans.com/reference/snap-js). */
function isPaymentOnScreen(): boolean {
  const frame = document.getElementById('snap-midtrans')
  return frame !== null && getComputedStyle(frame).display !== 'none'
}
