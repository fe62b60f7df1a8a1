// @ts-nocheck
import { createRootRouteWithContext } from '@tanstack/react-router'
import { AppLayout } from '@/app/app-layout'
import type { RouterContext } from '@/app/router'

export const Route = createRootRouteWithContext<RouterContext>()({
  beforeLoad: ({ context }) => context.i18n.load('common'),
  component: AppLayout,
})
