// @ts-nocheck
// 
import {
  cardDigits,
  groupedDigits,
  isFutureExpiry,
  monthAndYear,
  sampleCards,
  verificationOf,
} from './cards.js'
import { button, el, rupiah } from './dom.js'
import { checkedForm, field } from './field.js'
import { changeMethodButton, simulatorBox } from './parts.js'

/** @param {import('./page.js').App} app */
export const askCard = (app) => {
  const words = app.words.card
  const number = field({
    id: 'card-number',
    label: words.number,
    error: words.numberWrong,
    isRight: (value) => verificationOf(value) !== 'unknown',
    format: groupedDigits,
    attributes: { placeholder: '4811 1111 1111 1114' },
  })
  const expiry = field({
    id: 'card-expiry',
    label: words.expiry,
    error: words.expiryWrong,
    isRight: (value) => isFutureExpiry(monthAndYear(value), new Date()),
    format: monthAndYear,
    attributes: { placeholder: '12/30', maxlength: '5' },
  })
  const cvv = field({
    id: 'card-cvv',
    label: words.cvv,
    error: words.cvvWrong,
    isRight: (value) => /^\d{3}$/.test(value),
    attributes: { placeholder: '123', maxlength: '3' },
  })

  const send = () => {
    const card = {
      card_number: cardDigits(number.input.value),
      card_exp: monthAndYear(expiry.input.value),
      card_cvv: cvv.input.value,
    }
    const method = app.methods.find(({ group }) => group === 'card')
    if (verificationOf(card.card_number) === 'otp') app.go.otp(card)
    else if (method) void app.go.charge(method, card)
  }

  /** @param {typeof sampleCards[number]} sample */
  const sampleButton = (sample) => {
    const fill = () => {
      number.input.value = groupedDigits(sample.number)
      expiry.input.value = '12/30'
      cvv.input.value = '123'
    }
    return el('li', {}, [button(words.sample[sample.name], fill, { class: 'small' })])
  }

  app.show({
    title: app.words.creditCard,
    content: [
      checkedForm([number, expiry, cvv], {
        content: [
          number.row,
          el('div', { class: 'pair' }, [expiry.row, cvv.row]),
          el('button', { type: 'submit', class: 'primary' }, [
            words.pay(rupiah(app.session?.gross_amount ?? 0)),
          ]),
        ],
        onSend: send,
      }),
      changeMethodButton(app),
      simulatorBox(app, words.samples, [
        el('ul', { class: 'samples' }, sampleCards.map(sampleButton)),
      ]),
    ],
  })
}
