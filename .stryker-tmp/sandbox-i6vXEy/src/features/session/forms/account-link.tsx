// @ts-nocheck
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Button } from '@/shared/ui/button'
import { type Destination, searchTo } from '../session-destination'

interface AccountLinkProps {
  to: '/auth/signin' | '/auth/signup' | '/auth/forgot'
  destination: Destination
  children: ReactNode
}

/** From one account page to another, with the destination. */
export function AccountLink({ to, destination, children }: AccountLinkProps) {
  return (
    <Button asChild variant="link" size="inline" className="-mx-1">
      <Link to={to} search={searchTo(destination)}>
        {children}
      </Link>
    </Button>
  )
}
