// @ts-nocheck
import type { ComponentProps } from 'react'
import { cn } from '@/shared/lib/class-names'

/** A grey stand-in of the size that the content will have; silent for screen readers. */
export function Skeleton({ className, ...props }: ComponentProps<'div'>) {
  return (
    <div
      data-slot="skeleton"
      aria-hidden="true"
      className={cn('animate-pulse rounded-md bg-muted', className)}
      {...props}
    />
  )
}
