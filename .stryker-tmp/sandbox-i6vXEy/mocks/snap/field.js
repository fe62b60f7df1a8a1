// @ts-nocheck
// 
import { el } from './dom.js'

/**
 * @typedef {{ id: string, label: string, error: string, isRight: (value: string) => boolean,
 *   format?: (typed: string) => string, attributes?: Record<string, string> }} FieldSpec
 * @typedef {ReturnType<typeof field>} Field
 */

/**
 * A labelled input with its message, which is shown once a check failed.
 *
 * @param {FieldSpec} spec
 */
export const field = ({ id, label, error, isRight, format, attributes }) => {
  const message = el('p', { id: `${id}-error`, class: 'error', hidden: true }, [error])
  const input = el('input', {
    id,
    name: id,
    inputmode: 'numeric',
    autocomplete: 'off',
    ...attributes,
  })
  /** @param {boolean} isWrong */
  const mark = (isWrong) => {
    message.hidden = !isWrong
    input.setAttribute('aria-invalid', String(isWrong))
    if (isWrong) input.setAttribute('aria-describedby', message.id)
    else input.removeAttribute('aria-describedby')
  }
  input.addEventListener('input', () => {
    if (format && input.selectionStart === input.value.length) input.value = format(input.value)
    if (!message.hidden && isRight(input.value)) mark(false)
  })
  return {
    input,
    row: el('div', { class: 'field' }, [el('label', { for: id }, [label]), input, message]),
    check: () => {
      const isFine = isRight(input.value)
      mark(!isFine)
      return isFine
    },
  }
}

/**
 * A form that is sent only when every field is right; else the first wrong one gets the focus.
 *
 * @param {Field[]} fields
 * @param {{ content: (Node | undefined)[], onSend: () => unknown }} parts
 */
export const checkedForm = (fields, { content, onSend }) =>
  el(
    'form',
    {
      novalidate: true,
      onsubmit: (event) => {
        event.preventDefault()
        const wrong = fields.filter((each) => !each.check())
        if (wrong[0]) wrong[0].input.focus()
        else onSend()
      },
    },
    content,
  )
