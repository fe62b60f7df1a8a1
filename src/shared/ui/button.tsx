import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { cn } from '@/shared/lib/class-names'
import { Slot } from './slot'

const buttonVariants = cva(
  'inline-flex min-h-11 max-w-full items-center justify-center text-center gap-2 rounded-md border text-base font-medium transition-colors disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-not-allowed aria-disabled:opacity-60 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        primary: 'border-transparent bg-primary text-primary-foreground hover:bg-primary/90',
        outline:
          'border-input bg-card text-foreground hover:bg-accent hover:text-accent-foreground',
        secondary:
          'border-transparent bg-secondary text-secondary-foreground hover:bg-secondary/80',
        ghost: 'border-transparent text-foreground hover:bg-accent hover:text-accent-foreground',
        link: 'border-transparent text-primary underline underline-offset-4 hover:no-underline',
        destructive: 'border-destructive bg-card text-destructive hover:bg-destructive/10',
      },
      size: {
        default: 'px-4 py-2',
        large: 'min-h-12 px-6 py-3',
        icon: 'size-11',
        inline: 'min-w-11 px-1',
      },
    },
    defaultVariants: { variant: 'primary', size: 'default' },
  },
)

interface ButtonProps extends ComponentProps<'button'>, VariantProps<typeof buttonVariants> {
  asChild?: boolean
  /** Busy: pressed and at work. It keeps its focus and its size, and a second press does nothing. */
  busy?: boolean
}

export function Button({
  className,
  variant,
  size,
  asChild = false,
  busy = false,
  type = 'button',
  onClick,
  ...props
}: ButtonProps) {
  const Component = asChild ? Slot : 'button'
  return (
    <Component
      data-slot="button"
      className={cn(buttonVariants({ variant, size }), className)}
      {...(asChild ? {} : { type })}
      {...(busy ? { 'aria-busy': true, 'aria-disabled': true } : {})}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      {...props}
    />
  )
}
