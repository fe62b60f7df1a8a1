// @ts-nocheck
// 
import { button, el } from './dom.js'

/** @typedef {'unavailable' | 'expired' | 'cancelled' | 'broken' | 'done'} Notice */

/** What Midtrans' own page says of a token that it does not know; people search for it. */
const knownPhrase = 'transaction is not available, or you typed in the wrong URL'

/**
 * @param {import('./page.js').App} app
 * @param {Notice} kind
 * @param {() => void} [retry]
 */
export const showNotice = (app, kind, retry) => {
  const { words } = app
  app.show({
    title: words.notice[kind],
    lead: words.notice[`${kind}Lead`],
    content: [
      kind === 'unavailable' ? el('p', { class: 'hint', lang: 'en' }, [knownPhrase]) : undefined,
      retry ? button(words.notice.retry, retry, { class: 'primary' }) : undefined,
      kind === 'done'
        ? undefined
        : button(words.backToMerchant, app.leave, { class: retry ? 'quiet' : 'primary' }),
    ],
  })
}
