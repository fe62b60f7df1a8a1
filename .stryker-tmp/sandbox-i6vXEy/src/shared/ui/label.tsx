// @ts-nocheck
import type { ComponentProps } from 'react'
import { cn } from '@/shared/lib/class-names'

export function Label({ className, ...props }: ComponentProps<'label'>) {
  return (
    // oxlint-disable-next-line jsx-a11y/label-has-associated-control -- the caller passes htmlFor
    <label data-slot="label" className={cn('text-sm font-medium', className)} {...props} />
  )
}
