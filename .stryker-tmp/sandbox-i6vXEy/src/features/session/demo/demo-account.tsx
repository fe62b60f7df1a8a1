// @ts-nocheck
import { useLocale } from '@/shared/i18n/i18n-context'
import type { Locale } from '@/shared/i18n/locale'
import { Button } from '@/shared/ui/button'

const account = { email: 'demo@notefiber.test', password: 'catatan-rapi' }

// Not in the message catalogue: with its words this note stays out of production builds.
const words: Record<Locale, { note: string; fill: string }> = {
  id: { note: 'Mode simulasi. Akun demo:', fill: 'Isi akun demo' },
  en: { note: 'Simulation. The demo account:', fill: 'Fill in the demo account' },
}

interface DemoAccountProps {
  onFill: (account: { email: string; password: string }) => void
}

/** For whoever tries the app on its mocks. */
export function DemoAccount({ onFill }: DemoAccountProps) {
  const m = words[useLocale()]
  return (
    <p className="mt-4 text-sm text-muted-foreground">
      {m.note} <code>{account.email}</code> /{' '}
      <code className="whitespace-nowrap">{account.password}</code>{' '}
      <Button variant="link" size="inline" onClick={() => onFill(account)}>
        {m.fill}
      </Button>
    </p>
  )
}
