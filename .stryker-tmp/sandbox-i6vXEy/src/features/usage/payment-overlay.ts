/** Whether Midtrans' popup covers the page. Its frame carries this id (docs.midtrans.com/reference/snap-js). */
// @ts-nocheck

export function isPaymentOnScreen(): boolean {
  const frame = document.getElementById('snap-midtrans')
  return frame !== null && getComputedStyle(frame).display !== 'none'
}
