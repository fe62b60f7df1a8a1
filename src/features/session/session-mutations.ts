import { useMutation } from '@tanstack/react-query'
import { sessionGrantSchema } from '@/shared/api/access-token'
import { apiClient, request } from '@/shared/api/api'
import { nothing } from '@/shared/api/wire'

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

export function useSignIn() {
  return useMutation({
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
    mutationFn: ({ token, newPassword }: { token: string; newPassword: string }) =>
      request(nothing, {
        method: 'POST',
        url: '/auth/reset-password',
        body: { token, new_password: newPassword },
        auth: 'none',
      }),
  })
}

/** Ends the session on the server, then here and in the other tabs. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => request(nothing, { method: 'POST', url: '/auth/logout', auth: 'none' }),
    onSuccess: () => apiClient().tokens.forget(),
  })
}
