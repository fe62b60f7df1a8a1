// @ts-nocheck
import { X } from 'lucide-react'
import { Dialog as Primitive } from 'radix-ui'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from '@/shared/lib/class-names'

export const Dialog = Primitive.Root

interface DialogContentProps extends ComponentProps<typeof Primitive.Content> {
  heading: ReactNode
  description: ReactNode
  closeLabel: string
}

export function DialogContent({
  heading,
  description,
  closeLabel,
  className,
  children,
  ...props
}: DialogContentProps) {
  return (
    <Primitive.Portal>
      <Primitive.Overlay className="fixed inset-0 z-40 bg-black/50" />
      <Primitive.Content
        data-slot="dialog-content"
        className={cn(
          'fixed inset-x-2 top-1/2 z-50 mx-auto max-h-[calc(100dvh-1rem)] max-w-xl -translate-y-1/2 overflow-y-auto rounded-xl border bg-popover p-5 text-popover-foreground shadow-xl sm:p-6',
          className,
        )}
        {...props}
      >
        <Primitive.Title className="pe-12 text-xl font-semibold">{heading}</Primitive.Title>
        <Primitive.Description className="mt-1 text-muted-foreground">
          {description}
        </Primitive.Description>
        {children}
        <Primitive.Close
          aria-label={closeLabel}
          className="absolute end-2 top-2 grid size-11 place-items-center rounded-md hover:bg-accent"
        >
          <X aria-hidden="true" className="size-5" />
        </Primitive.Close>
      </Primitive.Content>
    </Primitive.Portal>
  )
}
