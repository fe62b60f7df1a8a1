// @ts-nocheck
import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from '@/shared/lib/class-names'

const alertVariants = cva('rounded-lg border p-4 text-base', {
  variants: {
    variant: {
      info: 'border-border bg-secondary text-secondary-foreground',
      warning: 'border-warning/40 bg-warning-surface text-foreground',
      destructive: 'border-destructive/50 bg-card text-foreground',
    },
  },
  defaultVariants: { variant: 'info' },
})

interface AlertProps extends ComponentProps<'div'>, VariantProps<typeof alertVariants> {
  heading: ReactNode
  /** `alert` interrupts a screen reader, `status` waits for its turn. */
  role?: 'alert' | 'status'
}

export function Alert({
  className,
  variant,
  heading,
  children,
  role = 'status',
  ...props
}: AlertProps) {
  return (
    <div
      role={role}
      data-slot="alert"
      className={cn(alertVariants({ variant }), className)}
      {...props}
    >
      <p className={cn('font-semibold', variant === 'destructive' && 'text-destructive')}>
        {heading}
      </p>
      {children === undefined ? null : <div className="mt-1 space-y-3">{children}</div>}
    </div>
  )
}
