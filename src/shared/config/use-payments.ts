import { useRouteContext } from '@tanstack/react-router'
import type { AppConfig } from './app-config-schema.ts'

/** Whether anything is sold: whoever runs the site may switch payments off. */
export function usePayments(): AppConfig['payments'] {
  return useRouteContext({ from: '__root__', select: ({ config }) => config.payments })
}
