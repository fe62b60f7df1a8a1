let noteShown: () => void = () => undefined

/** Kept once the first page of this document is on the screen and alive. */
export const firstPageShown = new Promise<void>((resolve) => {
  noteShown = resolve
})

/** Said by each page when it is there; only the first one counts. */
export function notePageShown(): void {
  noteShown()
}
