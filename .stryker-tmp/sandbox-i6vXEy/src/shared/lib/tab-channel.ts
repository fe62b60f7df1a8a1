/** What tabs need of a `BroadcastChannel` to tell each other news. */
// @ts-nocheck

export interface TabChannel {
  postMessage(news: unknown): void
  addEventListener(type: 'message', listener: (message: MessageEvent<unknown>) => void): void
}

/**
 * A channel that is closed while the browser keeps the page in its back/forward cache: there a single message makes
 * Chromium throw the page away. Whoever listens has to ask for what was missed when the page is back.
 */
export function openTabChannel(name: string, window: Window): TabChannel {
  const listeners = new Set<(message: MessageEvent<unknown>) => void>()
  let channel: BroadcastChannel | undefined

  function open() {
    channel = new BroadcastChannel(name)
    channel.addEventListener('message', (message: MessageEvent<unknown>) => {
      for (const listener of listeners) listener(message)
    })
  }

  open()
  window.addEventListener('pagehide', () => {
    channel?.close()
    channel = undefined
  })
  window.addEventListener('pageshow', () => {
    if (channel === undefined) open()
  })

  return {
    postMessage: (news) => channel?.postMessage(news),
    addEventListener: (_type, listener) => void listeners.add(listener),
  }
}
