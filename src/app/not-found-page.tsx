import { Link } from '@tanstack/react-router'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Actions } from '@/shared/ui/actions'
import { Button } from '@/shared/ui/button'
import { Page } from '@/shared/ui/page'

export function NotFoundPage() {
  const m = useMessages('common')
  return (
    <Page title={m.notFound.title} intro={m.notFound.text}>
      <Actions className="mt-6">
        <Button asChild>
          <Link to="/">{m.notFound.home}</Link>
        </Button>
        <Button asChild variant="outline">
          <Link to="/pricing">{m.notFound.pricing}</Link>
        </Button>
      </Actions>
    </Page>
  )
}
