/** Long enough for a few keys in a row to be told of once. */
const pauseMs = 200
const keptMs = 1_000

let region: HTMLElement | undefined
let timer: number | undefined

/** Says something to a screen reader, politely; of several in quick succession the last one. */
export function announce(text: string): void {
  region ??= createRegion()
  const { ownerDocument } = region
  const { defaultView: window } = ownerDocument
  window?.clearTimeout(timer)
  timer = window?.setTimeout(() => {
    tell(text)
    timer = window.setTimeout(() => tell(''), keptMs)
  }, pauseMs)
}

function tell(text: string): void {
  if (region !== undefined) region.textContent = text
}

function createRegion(): HTMLElement {
  const element = document.createElement('div')
  element.setAttribute('role', 'status')
  element.className = 'sr-only'
  return document.body.appendChild(element)
}
