// @ts-nocheck
import { brand } from '@/shared/brand/brand'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Alert } from '@/shared/ui/alert'
import { Button } from '@/shared/ui/button'

/** Whoever runs the site has switched payments off. */
export function PlansClosedNotice() {
  const m = useMessages('pricing')
  return (
    <Alert variant="warning" heading={m.closed.title}>
      <p>{m.closed.text}</p>
    </Alert>
  )
}

/** The list came, with nothing to sell in it. */
export function NoPlansNotice() {
  const m = useMessages('pricing')
  return (
    <Alert heading={m.empty.title}>
      <p>{m.empty.text}</p>
      <Button asChild variant="outline">
        <a href={`mailto:${brand.supportEmail}`}>{m.empty.contact(brand.supportEmail)}</a>
      </Button>
    </Alert>
  )
}
