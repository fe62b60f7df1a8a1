// @ts-nocheck
import * as z from 'zod/mini'
import type { SessionGrant } from './access-token'

/** Why a session is over: the person left, or the server no longer knows it. */
export type SessionEnd = 'signed-out' | 'expired'

export type SessionNews =
  | { readonly type: 'granted'; readonly grant: SessionGrant }
  | { readonly type: 'ended'; readonly reason: SessionEnd }

/** News as another tab tells it, which may run another version of the app. */
export const sessionNewsSchema = z.union([
  z.object({
    type: z.literal('granted'),
    grant: z.object({
      accessToken: z.string(),
      expiresIn: z.number(),
      user: z.object({
        id: z.string(),
        email: z.string(),
        fullName: z.string(),
        role: z.string(),
      }),
    }),
  }),
  z.object({ type: z.literal('ended'), reason: z.enum(['signed-out', 'expired']) }),
])
