import { Link } from '@tanstack/react-router'
import { brand } from '@/shared/brand/brand'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Actions } from '@/shared/ui/actions'
import { Button } from '@/shared/ui/button'
import { Page } from '@/shared/ui/page'

/** Stands in the page itself where it is rendered beforehand, so its code and words are there with the route. */
export function PaymentsOff() {
  const { paymentsOff: m } = useMessages('checkout')
  const { failure, nav } = useMessages('common')
  return (
    <Page title={m.title} intro={m.text}>
      <Actions className="mt-6">
        <Button asChild>
          <Link to="/app">{nav.app}</Link>
        </Button>
        <Button asChild variant="outline">
          <a href={`mailto:${brand.supportEmail}`}>{failure.support}</a>
        </Button>
      </Actions>
    </Page>
  )
}
