// @ts-nocheck
// 
/** @typedef {string | boolean | number | undefined | ((event: Event) => void)} Attribute */

/**
 * An element with attributes (a function is a listener, `false` and `undefined` are left out) and children.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, Attribute>} [attributes]
 * @param {(Node | string | undefined)[]} [children]
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export const el = (tag, attributes = {}, children = []) => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value)
    else if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.filter((child) => child !== undefined))
  return element
}

/**
 * @param {string} label
 * @param {() => unknown} onPress
 * @param {Record<string, Attribute>} [attributes]
 */
export const button = (label, onPress, attributes = {}) =>
  el('button', { type: 'button', ...attributes, onclick: () => void onPress() }, [label])

/** Rupiah as Indonesians write it: Rp331.890. @param {number} amount */
export const rupiah = (amount) =>
  `Rp${Math.round(amount)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.')}`
