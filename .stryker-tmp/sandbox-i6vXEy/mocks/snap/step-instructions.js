// @ts-nocheck
// 
import { button, el, rupiah } from './dom.js'
import { closesByItself } from './methods.js'
import { copyableCode, simulatorBox } from './parts.js'
import { qrImage } from './qr.js'
import { encode } from './vendor/uqr.mjs'
import { watchPayment } from './watch.js'
import { deadlineText } from './words.js'

/**
 * @typedef {import('./page.js').App} App
 * @typedef {import('./gateway.js').SnapResult} SnapResult
 * @typedef {import('./methods.js').Method} Method
 */

/** @param {SnapResult} result */
const vaNumber = (result) =>
  result.bca_va_number ?? result.permata_va_number ?? result.va_numbers?.[0]?.va_number

/** @param {App} app @param {SnapResult} result */
const qrCode = (app, result) => {
  const text = result.qr_string ?? ''
  // Four light modules around: the quiet zone that scanners expect (ISO/IEC 18004).
  const { data } = encode(text, { ecc: 'M', border: 4 })
  return [
    qrImage(data, app.words.pay.qrLabel(rupiah(app.session?.gross_amount ?? 0))),
    el('details', { class: 'items' }, [
      el('summary', {}, [app.words.pay.qrText]),
      el('p', { class: 'qr-text' }, [text]),
    ]),
  ]
}

/** @param {App} app @param {Method | undefined} method */
const walletButton = (app, method) => {
  const open = () => {
    const url = new URL('wallet.html', location.href)
    url.searchParams.set('token', app.token)
    url.searchParams.set('wallet', method?.id ?? 'gopay')
    if (app.options['language'] === 'en') url.searchParams.set('language', 'en')
    app.exits.openWallet(url.href)
  }
  return button(app.words.pay.openWallet(method?.name ?? 'GoPay'), open, { class: 'primary' })
}

/**
 * What to pay with, and the steps to it.
 *
 * @param {App} app
 * @param {Method | undefined} method
 * @param {SnapResult} result
 * @returns {{ means: Node[], steps: string[] }}
 */
const payingOf = (app, method, result) => {
  const words = app.words.pay
  const va = vaNumber(result)
  if (va)
    return {
      means: [copyableCode(app, { label: words.vaNumber, value: va })],
      steps: words.steps.va,
    }
  if (result.bill_key)
    return {
      means: [
        copyableCode(app, { label: words.billerCode, value: result.biller_code ?? '' }),
        copyableCode(app, { label: words.billKey, value: result.bill_key }),
      ],
      steps: words.steps.bill,
    }
  if (result.payment_code)
    return {
      means: [copyableCode(app, { label: words.paymentCode, value: result.payment_code })],
      steps: words.steps.store,
    }
  if (result.qr_string) return { means: qrCode(app, result), steps: words.steps.qr }
  if (method?.group === 'wallet')
    return { means: [walletButton(app, method)], steps: words.steps.wallet }
  return { means: [], steps: words.steps.card }
}

/** @param {App} app @param {Method | undefined} method */
const bankButtons = (app, method) => {
  const words = app.words.bank
  /** @param {import('./gateway.js').BankAction} action */
  const act = (action) => () =>
    app.once(async () => {
      const answer = await app.gateway.simulate(action)
      if (answer.kind === 'answered') app.go.result(method, answer.body)
      else app.announce(answer.messages.join(' ') || app.words.notice.brokenLead)
    })
  return el('div', { class: 'row' }, [
    button(words.pay, act('pay'), { class: 'small' }),
    button(words.deny, act('deny'), { class: 'small' }),
    button(words.expire, act('expire'), { class: 'small' }),
  ])
}

/** @param {App} app @param {Method | undefined} method */
const titleOf = ({ words }, method) => {
  if (!method || method.group === 'card') return words.creditCard
  return method.group === 'store'
    ? words.pay.titleAt(method.name)
    : words.pay.titleWith(method.name)
}

/**
 * The page that stays while the money is awaited.
 *
 * @param {App} app
 * @param {Method | undefined} method
 * @param {SnapResult} result pending
 */
export const showInstructions = (app, method, result) => {
  const { words, session, options } = app
  app.pending = result
  const { means, steps } = payingOf(app, method, result)
  const closing = el('p', { class: 'hint', hidden: true })
  const signal = app.show({
    title: titleOf(app, method),
    content: [
      el('dl', { class: 'facts' }, [
        el('dt', {}, [words.pay.deadline]),
        el('dd', {}, [
          el('time', { datetime: session?.expires_at ?? '' }, [
            deadlineText(session?.expires_at ?? '', options['language']),
          ]),
        ]),
      ]),
      ...means,
      el('section', { 'aria-labelledby': 'steps' }, [
        el('h2', { id: 'steps' }, [words.pay.stepsTitle]),
        el(
          'ol',
          {},
          steps.map((step) => el('li', {}, [step])),
        ),
      ]),
      closing,
      button(words.backToMerchant, () => app.exits.finish(app.pending ?? result), {
        class: method?.group === 'wallet' && !result.qr_string ? 'quiet' : 'primary',
      }),
      simulatorBox(app, words.bank.lead, [bankButtons(app, method)]),
    ],
  })
  const delay = Number(options['autoCloseDelay'] ?? 0)
  watchPayment(app, {
    method,
    signal,
    ...(delay > 0 && method && closesByItself(method)
      ? {
          autoClose: {
            seconds: delay,
            /** @param {number} left */
            onTick: (left) => {
              closing.hidden = false
              closing.textContent = words.pay.closesIn(left)
            },
          },
        }
      : {}),
  })
}
