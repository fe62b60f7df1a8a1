import type { AppEvent } from '@/shared/events/app-event'

/** For trying out what would be sent. */
export function logEvent({ type, ...facts }: AppEvent): void {
  // oxlint-disable-next-line no-console -- whoever chose this adapter wants it there
  console.info(`[event] ${type}`, JSON.stringify(facts))
}
