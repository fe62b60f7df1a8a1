// @ts-nocheck
// 
/** Midtrans keeps the popup open for this many denied cards; the next one ends it. */
const allowedFailures = 3

/**
 * @typedef {import('./page.js').App} App
 * @typedef {import('./page.js').Go} Go
 * @typedef {Pick<App, 'pending' | 'failures'> & { go: Pick<Go, 'denied' | 'instructions' | 'notice'>,
 *   exits: Pick<App['exits'], 'finish'> }} ResultPage the part of the page that a result touches
 */

/** The page lapsed while the buyer was choosing. @param {import('./gateway.js').SnapResult} result */
const isGone = ({ status_code }) => String(status_code) === '407'

/**
 * What a result of the gateway means for the page: another step, or the end.
 *
 * @param {ResultPage} app
 * @param {import('./methods.js').Method | undefined} method
 * @param {import('./gateway.js').SnapResult} result
 */
export const meetResult = (app, method, result) => {
  const isCard = result.payment_type === 'credit_card' || method?.group === 'card'
  switch (result.transaction_status?.toLowerCase()) {
    case 'pending':
      if (isCard) return app.exits.finish(result)
      app.pending = result
      return app.go.instructions(method, result)
    case 'deny':
      if (!isCard || app.pending) return app.exits.finish(result)
      app.failures += 1
      return app.failures > allowedFailures ? app.exits.finish(result) : app.go.denied()
    case 'expire':
      return app.go.notice('expired')
    case 'cancel':
      app.pending = undefined
      return app.go.notice('cancelled')
    case undefined:
      return isGone(result) ? app.go.notice('unavailable') : app.exits.finish(result)
    default:
      return app.exits.finish(result)
  }
}
