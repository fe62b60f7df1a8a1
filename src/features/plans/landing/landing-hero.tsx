import { Link } from '@tanstack/react-router'
import { usePayments } from '@/shared/config/use-payments'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { HeroPicture } from './hero-picture'

/** The hero below its heading: the ways on, and the picture beside all of it where there is room. */
export function LandingHero({ isMember }: { isMember: boolean }) {
  const { card } = useMessages('pricing')
  const { seePrices } = useMessages('landing')
  const payments = usePayments()
  return (
    <>
      <div className="mt-8 flex flex-wrap gap-3 self-start">
        <Button asChild size="large">
          <Link to="/app">{isMember ? card.open : card.start}</Link>
        </Button>
        {payments === 'on' ? (
          <Button asChild size="large" variant="outline">
            <Link to="/pricing">{seePrices}</Link>
          </Button>
        ) : null}
      </div>
      <div className="mt-12 lg:col-start-2 lg:row-span-3 lg:row-start-1 lg:mt-0 lg:self-start">
        <HeroPicture />
      </div>
    </>
  )
}
