// @ts-nocheck
import { useMutation } from '@tanstack/react-query'
import { sessionGrantSchema } from '@/shared/api/access-token'
import { apiClient, request } from '@/shared/api/api'
import { nothing } from '@/shared/api/wire'
import { failureOf } from '@/shared/lib/failure'

export interface Credentials {
  readonly email: string
  readonly password: string
  readonly rememberMe: boolean
}

export interface NewAccount {
  readonly fullName: string
  readonly email: string
  readonly password: string
}

export interface PasswordReset {
  readonly token: string
  readonly newPassword: string
}

// Passwords are the variables of these mutations: with `gcTime: 0` they go with the form.

export function useSignIn() {
  return useMutation({
    gcTime: 0,
    mutationFn: async ({ email, password, rememberMe }: Credentials) => {
      const grant = await request(sessionGrantSchema, {
        method: 'POST',
        url: '/auth/login',
        body: { email, password, remember_me: rememberMe },
        auth: 'none',
      })
      apiClient().tokens.adopt(grant)
    },
  })
}

export function useSignUp() {
  return useMutation({
    gcTime: 0,
    mutationFn: async ({ fullName, email, password }: NewAccount) => {
      const grant = await request(sessionGrantSchema, {
        method: 'POST',
        url: '/auth/register',
        body: { full_name: fullName, email, password },
        auth: 'none',
      })
      apiClient().tokens.adopt(grant)
    },
  })
}

export function useForgotPassword() {
  return useMutation({
    mutationFn: (email: string) =>
      request(nothing, {
        method: 'POST',
        url: '/auth/forgot-password',
        body: { email },
        auth: 'none',
      }),
  })
}

export function useResetPassword() {
  return useMutation({
    gcTime: 0,
    mutationFn: ({ token, newPassword }: PasswordReset) =>
      request(nothing, {
        method: 'POST',
        url: '/auth/reset-password',
        body: { token, new_password: newPassword },
        auth: 'none',
      }),
    // The API ends the account's sessions; the one of this browser may be among them.
    onSuccess: () => {
      const { tokens } = apiClient()
      if (tokens.current()) void tokens.refresh().catch(() => undefined)
    },
  })
}

/** Ends the session on the server, then here and in the other tabs. */
export function useSignOut() {
  return useMutation({
    mutationFn: async () => {
      try {
        await request(nothing, { method: 'POST', url: '/auth/logout', auth: 'none' })
      } catch (error) {
        // A session that the server no longer knows is ended already.
        if (failureOf(error).kind !== 'unauthorized') throw error
      }
      apiClient().tokens.forget()
    },
  })
}
