// @ts-nocheck
// 
import { button, el } from './dom.js'
import { checkedForm, field } from './field.js'
import { simulatorBox } from './parts.js'

/**
 * @param {import('./page.js').App} app
 * @param {Record<string, string>} card
 */
export const askOtp = (app, card) => {
  const words = app.words.otp
  const code = field({
    id: 'otp',
    label: words.code,
    error: words.codeWrong,
    isRight: (value) => /^\d{6}$/.test(value),
    attributes: { maxlength: '6', placeholder: '112233' },
  })
  const send = () => {
    const method = app.methods.find(({ group }) => group === 'card')
    if (method) void app.go.charge(method, { ...card, otp: code.input.value })
  }
  app.show({
    title: words.title,
    lead: words.lead,
    content: [
      checkedForm([code], {
        content: [code.row, el('button', { type: 'submit', class: 'primary' }, [words.submit])],
        onSend: send,
      }),
      button(words.cancel, app.go.card, { class: 'quiet' }),
      simulatorBox(app, words.hint),
    ],
  })
}
