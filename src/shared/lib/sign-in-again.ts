import { createContext } from 'react'

/** Leads to sign-in and back to this page; given by whoever knows the session. */
export const SignInAgainContext = createContext<(() => void) | undefined>(undefined)
