// @ts-nocheck
// 
import { startCharge } from './charge.js'
import { gatewayFor } from './gateway.js'
import { methodNamed, methodOf, methodsFor } from './methods.js'
import { frameOf } from './page-frame.js'
import { meetResult } from './result.js'
import { askCard } from './step-card.js'
import { showDenied } from './step-denied.js'
import { showInstructions } from './step-instructions.js'
import { chooseMethod } from './step-methods.js'
import { showNotice } from './step-notice.js'
import { askOtp } from './step-otp.js'
import { wordsFor } from './words.js'

/**
 * @typedef {import('./gateway.js').SnapResult} SnapResult
 * @typedef {import('./gateway.js').Session} Session
 * @typedef {import('./methods.js').Method} Method
 *
 * What the page may do to the world around it: the popup posts messages, the hosted page navigates.
 * @typedef {{ finish: (result: SnapResult) => void, close: () => void, askStatus: () => void,
 *   openWallet: (url: string) => void }} Exits
 *
 * @typedef {{ token: string, options: Record<string, unknown>, closable: boolean, exits: Exits }} Start
 * @typedef {{ title: string, lead?: string | undefined, content: (Node | undefined)[] }} Step
 *
 * @typedef {object} Go the steps, each shown in place of the one before
 * @property {() => void} methods
 * @property {() => void} card
 * @property {(card: Record<string, string>) => void} otp
 * @property {() => void} denied
 * @property {(method: Method | undefined, result: SnapResult) => void} instructions
 * @property {(kind: import('./step-notice.js').Notice, retry?: () => void) => void} notice
 * @property {(method: Method, fields?: Record<string, string>) => Promise<void>} charge
 * @property {(method: Method | undefined, result: SnapResult) => void} result
 *
 * @typedef {object} App
 * @property {string} token
 * @property {Record<string, unknown>} options
 * @property {import('./words.js').Words} words
 * @property {import('./gateway.js').Gateway} gateway
 * @property {Method[]} methods
 * @property {Exits} exits
 * @property {Session | undefined} session
 * @property {SnapResult | undefined} pending what waits for money, once a method was chosen
 * @property {number} failures cards denied since the page opened
 * @property {Go} go
 * @property {(step: Step) => AbortSignal} show the signal ends with the step
 * @property {(text: string) => void} announce
 * @property {() => void} leave what the X does
 * @property {(work: () => Promise<void>) => Promise<void>} once ignores presses while one is under way
 */

/** @param {App} app */
const openFirstStep = (app) => {
  const { session, methods, options } = app
  if (!session || session.page === 'expired' || session.page === 'cancelled')
    return app.go.notice('unavailable')
  if (session.page === 'paid')
    return app.exits.finish({
      status_code: '406',
      status_message: ['transaction has been processed'],
    })
  if (session.page === 'pending' && session.result)
    return app.go.instructions(methodOf(session.result), session.result)
  const only = methods.length === 1 ? methods[0] : undefined
  const selected = methodNamed(methods, options['selectedPaymentType']) ?? only
  if (!selected) return app.go.methods()
  return selected.group === 'card' ? app.go.card() : void app.go.charge(selected)
}

/** @param {App} app */
const openSession = async (app) => {
  const answer = await app.gateway.session()
  if (answer.kind === 'answered') {
    app.session = answer.body
    return openFirstStep(app)
  }
  const isUnknown = answer.status >= 400 && answer.status < 500
  return isUnknown
    ? app.go.notice('unavailable')
    : app.go.notice('broken', () => void openSession(app))
}

/** @param {() => App} app @returns {Go} */
const stepsOf = (app) => ({
  methods: () => chooseMethod(app()),
  card: () => askCard(app()),
  otp: (card) => askOtp(app(), card),
  denied: () => showDenied(app()),
  instructions: (method, result) => showInstructions(app(), method, result),
  notice: (kind, retry) => showNotice(app(), kind, retry),
  charge: (method, fields) => startCharge(app(), method, fields),
  result: (method, result) => meetResult(app(), method, result),
})

/**
 * Runs the payment page in `root` until one of the exits is taken.
 *
 * @param {HTMLElement} root
 * @param {Start} start
 */
export const startPage = (root, { token, options, closable, exits }) => {
  const words = wordsFor(options['language'])
  document.documentElement.lang = options['language'] === 'en' ? 'en' : 'id'
  document.title = words.pageTitle
  let isBusy = false

  /** @type {App} */
  const app = {
    token,
    options,
    words,
    gateway: gatewayFor(token),
    methods: methodsFor(options['enabledPayments']),
    exits,
    session: undefined,
    pending: undefined,
    failures: 0,
    go: stepsOf(() => app),
    leave: () => (app.pending ? exits.askStatus() : exits.close()),
    once: async (work) => {
      if (isBusy) return
      isBusy = true
      root.setAttribute('aria-busy', 'true')
      await work().finally(() => {
        isBusy = false
        root.removeAttribute('aria-busy')
      })
    },
    ...frameOf(root, { closable, app: () => app }),
  }
  void openSession(app)
  return app
}

/**
 * What the X does after a method was chosen: the gateway says how things stand, and that is the result.
 *
 * @param {App} app
 */
export const finishWithStatus = async (app) => {
  const answer = await app.gateway.status()
  return answer.kind === 'answered' ? app.exits.finish(answer.body) : app.exits.close()
}
