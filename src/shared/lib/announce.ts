/** Long enough for a few keys in a row to be told of once. */
const pauseMs = 200

let region: HTMLElement | undefined
let timer: number | undefined

/** Says something to a screen reader, politely; of several in quick succession the last one. An empty text takes it back. */
export function announce(text: string): void {
  const live = (region ??= createRegion())
  window.clearTimeout(timer)
  timer = window.setTimeout(() => {
    live.textContent = text
  }, pauseMs)
}

function createRegion(): HTMLElement {
  const element = document.createElement('div')
  element.setAttribute('role', 'status')
  element.className = 'sr-only'
  return document.body.appendChild(element)
}
