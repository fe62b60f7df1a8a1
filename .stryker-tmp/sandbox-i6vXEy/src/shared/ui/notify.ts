// @ts-nocheck
type Listener = () => void

const queue: string[] = []
const listeners = new Set<Listener>()

/** Says a passing thing in a toast. The page itself must say it too: a toast accompanies, it never replaces. */
export function notify(text: string): void {
  queue.push(text)
  for (const listener of listeners) listener()
}

/** For the toaster's host: told when there is something to show. */
export function onNotification(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function hasNotifications(): boolean {
  return queue.length > 0
}

export function takeNotifications(): string[] {
  return queue.splice(0)
}
