import { CalendarPlus } from 'lucide-react'
import type { Subscription } from '@/features/subscription/subscription-schema'
import { brand } from '@/shared/brand/brand'
import { formatDateTime } from '@/shared/i18n/dates'
import { useLocale, useMessages } from '@/shared/i18n/i18n-context'
import { withLocale } from '@/shared/i18n/locale'
import { downloadFile } from '@/shared/lib/download-file'
import { Button } from '@/shared/ui/button'
import { calendarFile, wibDay } from './calendar-file'
import { planStateOf } from './plan-state'

/** The day that matters next as a calendar file; nothing where no day is ahead. */
export function CalendarButton({ subscription }: { subscription: Subscription }) {
  const m = useMessages('billing')
  const locale = useLocale()
  const { subscriptionId, currentPeriodEnd, gracePeriodEnd, plan, serverTime } = subscription
  const state = planStateOf(subscription)
  const moment = state === 'grace' ? gracePeriodEnd : currentPeriodEnd
  if (moment === null || !hasDay(state)) return null

  function save(at: number, words: (typeof m.calendar)['lasts']) {
    const day = wibDay(at)
    downloadFile({
      name: `${brand.name.toLowerCase()}-${day}.ics`,
      type: 'text/calendar',
      text: calendarFile({
        uid: `${subscriptionId ?? plan.id}-${day}@${window.location.hostname}`,
        stamp: serverTime,
        moment: at,
        summary: words.title(`${brand.name} ${plan.name}`),
        description: words.text(formatDateTime(at, locale)),
        url: `${window.location.origin}${withLocale('/app/billing', locale)}`,
      }),
    })
  }

  return (
    <Button variant="outline" onClick={() => save(moment, m.calendar[state])}>
      <CalendarPlus aria-hidden="true" />
      {m.actions.calendar}
    </Button>
  )
}

type DatedState = 'renews' | 'lasts' | 'ends' | 'grace'

function hasDay(state: ReturnType<typeof planStateOf>): state is DatedState {
  return ['renews', 'lasts', 'ends', 'grace'].includes(state)
}
