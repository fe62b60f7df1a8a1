/** An answer of the mock API, with its body read. */
// @ts-nocheck

export class Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown

  constructor(response: Response, body: unknown) {
    this.status = response.status
    this.headers = response.headers
    this.body = body
  }

  /** The value at a path such as `data.lines.0.amount`. */
  at(path: string): unknown {
    return path.split('.').reduce<unknown>((value, key) => {
      if (typeof value !== 'object' || value === null) return undefined
      return Object.entries(value).find(([name]) => name === key)?.[1]
    }, this.body)
  }

  text(path: string): string {
    const value = this.at(path)
    if (typeof value !== 'string')
      throw new Error(`no text at ${path}: ${JSON.stringify(this.body)}`)
    return value
  }

  number(path: string): number {
    const value = this.at(path)
    if (typeof value !== 'number') throw new Error(`no number at ${path}`)
    return value
  }
}
