// @ts-nocheck
// 
import { button, el } from './dom.js'
import { changeMethodButton } from './parts.js'

/** @param {import('./page.js').App} app */
export const showDenied = (app) => {
  const words = app.words.denied
  app.show({
    title: words.title,
    lead: words.lead,
    content: [
      el('p', { class: 'hint' }, [words.attempts(app.failures)]),
      button(words.retry, app.go.card, { class: 'primary' }),
      changeMethodButton(app),
    ],
  })
}
