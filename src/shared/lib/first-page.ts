let noteShown: () => void = () => undefined

const firstPageShown = new Promise<void>((resolve) => {
  noteShown = resolve
})

/** Said by each page when it is there; only the first one counts. */
export function notePageShown(): void {
  noteShown()
}

/**
 * Kept once the first page of this document is on the screen and alive, or left before it was: what is behind it may need
 * answers to come to life.
 */
export function firstPageOver(window: Window): Promise<void> {
  window.addEventListener('popstate', notePageShown, { once: true })
  return firstPageShown
}
