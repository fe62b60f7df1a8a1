// @ts-nocheck
// 
/**
 * @typedef {{ method: import('./methods.js').Method | undefined, signal: AbortSignal,
 *   autoClose?: { seconds: number, onTick: (left: number) => void } }} Watch
 */

/** @param {import('./gateway.js').SnapResult} result */
const isPending = ({ status_code, transaction_status }) =>
  String(status_code) === '201' || transaction_status?.toLowerCase() === 'pending'

/**
 * Asks the gateway every second, until the step ends, whether the money came from elsewhere; and ends the
 * page itself when `autoCloseDelay` has passed.
 *
 * @param {import('./page.js').App} app
 * @param {Watch} watch
 */
export const watchPayment = (app, { method, signal, autoClose }) => {
  let left = autoClose?.seconds ?? 0
  let isAsking = false

  const stop = () => clearInterval(everySecond)

  const ask = async () => {
    if (isAsking) return
    isAsking = true
    const answer = await app.gateway.status()
    isAsking = false
    if (signal.aborted || answer.kind === 'failed' || isPending(answer.body)) return
    stop()
    app.go.result(method, answer.body)
  }

  const everySecond = setInterval(() => {
    if (autoClose) {
      left -= 1
      autoClose.onTick(Math.max(left, 0))
      if (left <= 0 && app.pending) {
        stop()
        return app.exits.finish(app.pending)
      }
    }
    void ask()
  }, 1000)
  if (autoClose) autoClose.onTick(left)
  signal.addEventListener('abort', stop)
}
