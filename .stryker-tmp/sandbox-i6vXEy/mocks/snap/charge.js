// @ts-nocheck
// 
/**
 * Asks the gateway for the method, then shows what came of it.
 *
 * @param {import('./page.js').App} app
 * @param {import('./methods.js').Method} method
 * @param {Record<string, string>} [fields]
 */
export const startCharge = (app, method, fields = {}) =>
  app.once(async () => {
    const mode = modeFor(app, method)
    const answer = await app.gateway.charge({ ...method.charge, ...mode, ...fields })
    if (answer.kind === 'answered') {
      if (method.group !== 'card') await learnDeadline(app)
      return app.go.result(method, answer.body)
    }
    if (answer.status === 404 || answer.status === 410) return app.go.notice('unavailable')
    if (answer.status === 406 || answer.status === 409)
      return app.exits.finish({ status_code: '406', status_message: answer.messages })
    return app.go.notice('broken', () => void app.go.charge(method, fields))
  })

/** A method brings its own deadline, which only the session tells. @param {import('./page.js').App} app */
const learnDeadline = async (app) => {
  const answer = await app.gateway.session()
  if (answer.kind === 'answered') app.session = answer.body
}

/**
 * GoPay and ShopeePay open their app on a phone and show a QR code elsewhere, unless `uiMode` says which.
 *
 * @param {import('./page.js').App} app
 * @param {import('./methods.js').Method} method
 * @returns {{ mode?: 'qr' | 'deeplink' }}
 */
const modeFor = ({ options }, { id, group }) => {
  if (group !== 'wallet') return {}
  if (id === 'other_qris') return { mode: 'qr' }
  const asked = options['uiMode'] ?? options['gopayMode']
  if (asked === 'qr' || asked === 'deeplink') return { mode: asked }
  const isPhone = matchMedia('(pointer: coarse) and (max-width: 767px)').matches
  return { mode: isPhone ? 'deeplink' : 'qr' }
}
