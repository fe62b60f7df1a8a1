// @ts-nocheck
import { brand } from '@/shared/brand/brand'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { Dialog, DialogContent } from '@/shared/ui/dialog'
import type { LimitHit } from './limit-hit'
import { hitFacts, hitTitle } from './limit-words'
import { UpgradePlans } from './modal/upgrade-plans'
import { useUsage } from './usage-queries'

export interface PricingModalProps {
  hit: LimitHit
  /** What had the focus when the limit was hit. */
  returnFocusTo: Element | null
  onClose: () => void
}

/** Names a limit, how much of it is used and when it starts again, and the plans that lift it. */
export function PricingModal({ hit, returnFocusTo, onClose }: PricingModalProps) {
  const m = useMessages('workspace')
  const common = useMessages('common')
  const locale = useLocale()
  const usage = useUsage()
  const plan = usage.data?.plan

  return (
    <Dialog open onOpenChange={(open) => (open ? undefined : onClose())}>
      <DialogContent
        heading={hitTitle(hit, m)}
        description={[plan && m.upgrade.present(plan.name), ...hitFacts(hit, m, locale)]
          .filter(Boolean)
          .join(' ')}
        closeLabel={common.close}
        className="outline-none sm:max-w-4xl"
        onOpenAutoFocus={(event) => {
          // The dialog itself, so that its name and description are read before the plans.
          event.preventDefault()
          if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus()
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          if (returnFocusTo instanceof HTMLElement) returnFocusTo.focus()
        }}
      >
        <UpgradePlans hit={hit} presentSlug={plan?.slug} />
        <p className="mt-4 text-muted-foreground">{m.upgrade.kept}</p>
        <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
          <Button variant="outline" onClick={onClose}>
            {m.upgrade.later}
          </Button>
          <a
            href={`mailto:${brand.supportEmail}`}
            className="inline-flex min-h-11 items-center wrap-anywhere text-primary underline underline-offset-4 hover:no-underline"
          >
            {m.upgrade.contact(brand.supportEmail)}
          </a>
        </div>
      </DialogContent>
    </Dialog>
  )
}
