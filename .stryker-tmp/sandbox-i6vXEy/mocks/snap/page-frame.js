// @ts-nocheck
// 
import { button, el, rupiah } from './dom.js'

/**
 * @typedef {import('./page.js').App} App
 * @typedef {import('./page.js').Step} Step
 */

/** @param {App} app */
const orderSummary = ({ session, words, options }) => {
  if (!session) return []
  const rows = session.items.map((item) =>
    el('li', {}, [
      el('span', {}, [item.quantity > 1 ? `${item.name} × ${item.quantity}` : item.name]),
      el('span', {}, [rupiah(item.price * item.quantity)]),
    ]),
  )
  return [
    el('p', { class: 'amount' }, [rupiah(session.gross_amount)]),
    el('p', { class: 'order' }, [`${words.order} ${session.order_id}`]),
    options['skipOrderSummary'] === true || rows.length === 0
      ? undefined
      : el('details', { class: 'items' }, [el('summary', {}, [words.details]), el('ul', {}, rows)]),
  ]
}

/**
 * The parts that stay while the steps change: the head, the place of the step and the live region.
 *
 * @param {HTMLElement} root
 * @param {{ closable: boolean, app: () => App }} parts
 */
export const frameOf = (root, { closable, app }) => {
  const live = el('p', { role: 'status', class: 'unseen' })
  let current = new AbortController()

  /** @param {Step} step */
  const show = ({ title, lead, content }) => {
    current.abort()
    current = new AbortController()
    const { words, session, leave } = app()
    const heading = el('h1', { id: 'step', tabindex: -1 }, [title])
    const head = el('header', { class: 'head' }, [
      el('div', { class: 'bar' }, [
        el('p', { class: 'merchant' }, [
          el('span', { class: 'badge' }, [words.simulator]),
          session?.merchant_name,
        ]),
        closable
          ? button('', leave, { class: 'close', 'aria-label': words.close, title: words.close })
          : undefined,
      ]),
      ...orderSummary(app()),
    ])
    const main = el('main', { class: 'step' }, [
      heading,
      lead === undefined ? undefined : el('p', { class: 'lead' }, [lead]),
      ...content,
    ])
    live.textContent = ''
    root.replaceChildren(el('div', { class: 'sheet' }, [head, main, live]))
    heading.focus({ preventScroll: true })
    window.scrollTo(0, 0)
    return current.signal
  }

  /** @param {string} text */
  const announce = (text) => {
    live.textContent = text
  }

  return { show, announce }
}
