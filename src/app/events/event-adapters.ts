import type { AppEvent } from '@/shared/events/app-event'

/** Takes one event at a time. It may not throw, and must not keep the page from its work. */
export type EventAdapter = (event: AppEvent) => void

/**
 * Where events can go, by the name that the configuration gives (`"events": "console"`). Another place is one line here and
 * one name in `app-config-schema.ts`; its code is loaded only where it is chosen.
 */
export const eventAdapters = {
  console: async (): Promise<EventAdapter> => (await import('./console-adapter')).logEvent,
}
