// @ts-nocheck
// 
import { gatewayReady } from './carrier.js'
import { button, el, rupiah } from './dom.js'
import { walletReturn } from './finish-url.js'
import { gatewayFor } from './gateway.js'
import { wordsFor } from './words.js'

/**
 * @typedef {import('./gateway.js').Session} Session
 * @typedef {import('./words.js').Words} Words
 */

const root = document.querySelector('#payment')
const params = new URLSearchParams(location.search)
const wallet = params.get('wallet') === 'shopeepay' ? 'shopeepay' : 'gopay'
const name = wallet === 'shopeepay' ? 'ShopeePay' : 'GoPay'
const gateway = gatewayFor(params.get('token') ?? '')

/** @param {(Node | string | undefined)[]} content */
const show = (content) =>
  root?.replaceChildren(el('div', { class: 'sheet' }, [el('main', { class: 'step' }, content)]))

/** @param {Words} words @param {'done' | 'broken' | 'unavailable'} kind */
const showNotice = (words, kind) =>
  show([
    el('h1', {}, [words.notice[kind]]),
    el('p', { class: 'lead' }, [words.notice[`${kind}Lead`]]),
  ])

/** @param {Words} words @param {Session} session */
const askToPay = (words, session) => {
  /** @param {'success' | 'failure'} outcome */
  const goBack = (outcome) => {
    const address = walletReturn(session, { wallet, outcome })
    if (address) location.assign(address)
    else showNotice(words, 'done')
  }
  const pay = async () => {
    const answer = await gateway.simulate('pay')
    if (answer.kind === 'answered') goBack('success')
    else showNotice(words, 'broken')
  }
  show([
    el('p', {}, [el('span', { class: 'badge' }, [words.simulator])]),
    el('h1', {}, [words.wallet.title(name)]),
    el('p', { class: 'lead' }, [words.wallet.lead(session.merchant_name)]),
    el('p', { class: 'amount' }, [rupiah(session.gross_amount)]),
    button(words.bank.pay, pay, { class: 'primary' }),
    // Nothing reaches the gateway: a payment refused in the app stays pending until it expires.
    button(words.wallet.cancel, () => goBack('failure'), { class: 'quiet' }),
  ])
}

await gatewayReady()
const words = wordsFor(params.get('language'))
document.documentElement.lang = params.get('language') === 'en' ? 'en' : 'id'
document.title = words.wallet.title(name)
const answer = await gateway.session()
if (answer.kind === 'answered') askToPay(words, answer.body)
else showNotice(words, answer.status === 404 ? 'unavailable' : 'broken')
