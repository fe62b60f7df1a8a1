interface TextFile {
  readonly name: string
  /** Such as `text/calendar`; the text is UTF-8. */
  readonly type: string
  readonly text: string
}

/** Hands a text to the browser as a download. */
export function downloadFile({ name, type, text }: TextFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the data over by the next task.
  setTimeout(() => URL.revokeObjectURL(url))
}
