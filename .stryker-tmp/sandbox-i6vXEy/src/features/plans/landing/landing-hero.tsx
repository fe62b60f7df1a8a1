// @ts-nocheck
import { Link } from '@tanstack/react-router'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { HeroPicture } from './hero-picture'

/** The hero below its heading: the ways on, and the picture beside all of it where there is room. */
export function LandingHero({ isMember }: { isMember: boolean }) {
  const m = useMessages('pricing')
  return (
    <>
      <div className="mt-8 flex flex-wrap gap-3 self-start">
        <Button asChild size="large">
          <Link to="/app">{isMember ? m.card.open : m.card.start}</Link>
        </Button>
        <Button asChild size="large" variant="outline">
          <Link to="/pricing">{m.landing.seePrices}</Link>
        </Button>
      </div>
      <div className="mt-12 lg:col-start-2 lg:row-span-3 lg:row-start-1 lg:mt-0 lg:self-start">
        <HeroPicture />
      </div>
    </>
  )
}
