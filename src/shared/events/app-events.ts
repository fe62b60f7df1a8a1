import type { AppEvent } from './app-event'

const listeners = new Set<(event: AppEvent) => void>()

/** Tells whoever listens; in most deployments nobody does. */
export function noteEvent(event: AppEvent): void {
  for (const listener of listeners) listener(event)
}

/** Answers with the way to stop listening. */
export function listenToEvents(listener: (event: AppEvent) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
