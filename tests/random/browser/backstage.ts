/** What the mock API keeps, as far as the random lives ask for it. */
export interface ServerState {
  readonly orders: readonly { order_id: string; status: string }[]
  readonly transactions: readonly {
    order_id: string
    status: string
    fraud_status: string
  }[]
  readonly notifications: readonly { id: string; state: string }[]
  /** E-mails stay, whatever becomes of their order. */
  readonly outbox: readonly { subject: string; text: string }[]
}

/** The control endpoints of the mock API. */
export class Backstage {
  readonly #origin: string

  constructor(origin: string) {
    this.#origin = origin
  }

  /** What cannot be done as things stand is refused; whoever asked at random goes on. */
  async try(path: string, body: unknown = {}): Promise<void> {
    await fetch(`${this.#origin}/mock-control/${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    })
  }

  async state(): Promise<ServerState> {
    const response = await fetch(`${this.#origin}/mock-control/state`)
    return (await response.json()) as ServerState
  }
}
