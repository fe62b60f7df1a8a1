import type { ComponentProps } from 'react'
import { cn } from '@/shared/lib/class-names'

/** What can be done here: beneath each other and as wide as the page on phones, side by side elsewhere. */
export function Actions({ className, ...props }: ComponentProps<'div'>) {
  return (
    <div className={cn('grid gap-3 sm:flex sm:flex-wrap sm:items-center', className)} {...props} />
  )
}
