// @ts-nocheck
import type { ComponentProps } from 'react'
import { cn } from '@/shared/lib/class-names'

/** Text of 16 px, so that phones do not zoom into a focused field. */
export function Input({ className, type = 'text', ...props }: ComponentProps<'input'>) {
  return (
    <input
      type={type}
      data-slot="input"
      className={cn(
        'h-11 w-full min-w-0 rounded-md border border-input bg-card px-3 text-base text-foreground placeholder:text-muted-foreground disabled:cursor-not-allowed disabled:opacity-60 aria-invalid:border-destructive aria-invalid:border-2',
        className,
      )}
      {...props}
    />
  )
}
