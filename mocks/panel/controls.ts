import { isRecord } from '../domain/form.ts'
import type { stateView } from '../handlers/views/state-view.ts'

export type MockState = ReturnType<typeof stateView>

export interface Controls {
  state(): Promise<MockState>
  /** Changes the world by a control call and tells every tab. A refusal is thrown, in words. */
  change(path: string, body?: object): Promise<void>
  /** Puts a scenario in place, and gives the path of its page. The other tabs start anew. */
  reset(scenario: string): Promise<string>
  /** Told when any tab, this one included, has changed the world. */
  onChange(listener: () => void): () => void
}

interface ControlPorts {
  respond: (request: Request) => Promise<Response>
  origin: string
}

type TabNews = 'changed' | 'replaced'

/** Asks the mock without the network, so that the panel also works when the API is slow or down. */
export function openControls({ respond, origin }: ControlPorts): Controls {
  const channel = new BroadcastChannel('notefiber-mock')
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  channel.addEventListener('message', ({ data }: MessageEvent<TabNews>) => {
    if (data === 'replaced') return location.reload()
    askAgain()
    tell()
  })

  async function ask(path: string, body?: object): Promise<Response> {
    const init = body && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }
    const response = await respond(new Request(`${origin}/mock-control/${path}`, init))
    if (response.ok) return response
    const answer: unknown = await response.json()
    const told = isRecord(answer) && typeof answer.message === 'string' ? answer.message : ''
    throw new Error(`The mock refused ${path}: ${response.status} ${told}`)
  }

  return {
    state: async () => (await ask('state')).json(),
    change: async (path, body = {}) => {
      await ask(path, body)
      channel.postMessage('changed' satisfies TabNews)
      askAgain()
      tell()
    },
    reset: async (scenario) => {
      const answer: unknown = await (await ask('reset', { scenario })).json()
      channel.postMessage('replaced' satisfies TabNews)
      return isRecord(answer) && typeof answer.opens === 'string' ? answer.opens : '/'
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Has the app ask for everything anew, as a page does that comes back from the browser's history. */
function askAgain(): void {
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
}
