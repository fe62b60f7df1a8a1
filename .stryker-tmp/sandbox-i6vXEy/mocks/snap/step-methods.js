// @ts-nocheck
// 
import { button, el } from './dom.js'

/** @type {import('./methods.js').Group[]} */
const groups = ['card', 'transfer', 'wallet', 'store']

/** @param {import('./page.js').App} app */
export const chooseMethod = (app) => {
  const { words, methods } = app

  /** @param {import('./methods.js').Method} method */
  const choice = (method) => {
    const open = () => (method.group === 'card' ? app.go.card() : app.go.charge(method))
    const pressed = button(method.name || words.creditCard, open, { class: 'method' })
    pressed.prepend(
      el('span', { class: `mark ${method.group}`, 'aria-hidden': 'true' }, [method.mark]),
    )
    return el('li', {}, [pressed])
  }

  app.show({
    title: words.chooseMethod,
    content: groups.map((group) => {
      const offered = methods.filter((method) => method.group === group)
      if (offered.length === 0) return undefined
      return el('section', { 'aria-labelledby': `group-${group}` }, [
        el('h2', { id: `group-${group}` }, [words.groups[group]]),
        el('ul', { class: 'methods' }, offered.map(choice)),
      ])
    }),
  })
}
