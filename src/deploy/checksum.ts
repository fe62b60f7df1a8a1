/**
 * By this a page knows whether a text is still the one that was checked; it is no protection against anybody. Becomes part
 * of an inline script: it may use nothing from outside itself.
 */
export function checksumOf(text: string): string {
  let sum = 0
  for (const character of text) sum = (sum * 31 + character.charCodeAt(0)) % 2 ** 32
  return sum.toString(36)
}
