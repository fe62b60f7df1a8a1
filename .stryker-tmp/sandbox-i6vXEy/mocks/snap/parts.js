// @ts-nocheck
// 
import { button, el } from './dom.js'

/** @param {import('./page.js').App} app */
export const changeMethodButton = (app) =>
  app.methods.length > 1
    ? button(app.words.changeMethod, app.go.methods, { class: 'quiet' })
    : undefined

/**
 * The part of a step that no real payment page has, set apart from the rest.
 *
 * @param {import('./page.js').App} app
 * @param {string} lead
 * @param {(Node | undefined)[]} [content]
 */
export const simulatorBox = ({ words }, lead, content = []) =>
  el('section', { class: 'simulator', 'aria-labelledby': 'simulator' }, [
    el('h2', { id: 'simulator' }, [words.simulator]),
    el('p', {}, [lead]),
    ...content,
  ])

/** @param {string} text */
const copyBySelection = (text) => {
  const holder = el('textarea', { class: 'unseen', 'aria-hidden': 'true', tabindex: -1 })
  holder.value = text
  document.body.append(holder)
  holder.select()
  const isCopied = document.execCommand('copy')
  holder.remove()
  return isCopied
}

/**
 * Copies the text. The older command comes first: Snap's frame has no `allow` attribute, so on another origin
 * the clipboard is refused, and the refusal alone fills the console.
 *
 * @param {string} text
 */
const copy = async (text) => {
  if (copyBySelection(text)) return true
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
}

/**
 * A number to pay with, and a button that copies it.
 *
 * @param {import('./page.js').App} app
 * @param {{ label: string, value: string }} code
 */
export const copyableCode = ({ words, announce }, { label, value }) => {
  const pressed = button(
    words.pay.copy,
    async () => {
      const isCopied = await copy(value)
      pressed.focus()
      announce(isCopied ? words.pay.copied : words.pay.notCopied)
      pressed.classList.toggle('copied', isCopied)
    },
    { class: 'small', 'aria-label': `${words.pay.copy} ${label}` },
  )
  return el('div', { class: 'code' }, [
    el('p', { class: 'label' }, [label]),
    el('p', { class: 'value' }, [value]),
    pressed,
  ])
}
