// @ts-nocheck
import type { ReactNode } from 'react'
import { Card } from '@/shared/ui/card'
import { Page } from '@/shared/ui/page'

interface AccountPageProps {
  title: string
  intro: string
  /** The other ways: to sign up, back to sign in. */
  footer?: ReactNode
  children: ReactNode
}

/** The shape of all account pages: what it is for, one card, and the ways out below it. */
export function AccountPage({ title, intro, footer, children }: AccountPageProps) {
  return (
    <div className="mx-auto w-full max-w-lg">
      <Page title={title} intro={intro}>
        <Card className="mt-6">{children}</Card>
        {footer === undefined ? null : (
          <p className="mt-4 flex flex-wrap items-center justify-center gap-x-2 text-muted-foreground">
            {footer}
          </p>
        )}
      </Page>
    </div>
  )
}
