import { type ReactNode, useState } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Dialog, DialogContent } from '@/shared/ui/dialog'
import { planStatusId } from '../plan/plan-section'

interface ChangeDialogProps {
  heading: string
  description: string
  onClose: () => void
  children: ReactNode
}

/** A dialog over the billing page. The focus goes back to what opened it, or to what the page says now where that is gone. */
export function ChangeDialog({ heading, description, onClose, children }: ChangeDialogProps) {
  const common = useMessages('common')
  const [opener] = useState(() => document.activeElement)
  return (
    <Dialog open onOpenChange={(open) => (open ? undefined : onClose())}>
      <DialogContent
        heading={heading}
        description={description}
        closeLabel={common.close}
        className="outline-none"
        onOpenAutoFocus={(event) => {
          // The dialog itself, so that its name and description are read before its fields.
          event.preventDefault()
          if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus()
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          const isThere = opener instanceof HTMLElement && opener.isConnected
          const target = isThere ? opener : document.getElementById(planStatusId)
          target?.focus()
        }}
      >
        {children}
      </DialogContent>
    </Dialog>
  )
}
