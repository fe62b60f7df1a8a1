import { createFileRoute } from '@tanstack/react-router'
import * as z from 'zod/mini'

export const Route = createFileRoute('/auth/signin')({
  validateSearch: z.object({ redirect: z.optional(z.string()) }),
  component: () => null,
})
