import { LegalLinks } from '@/features/legal/legal-links'
import { brand } from '@/shared/brand/brand'
import { useMessages } from '@/shared/i18n/i18n-context'
import { LanguageSwitch } from './language-switch'
import { ThemeSwitch } from './theme-switch'

export function SiteFooter() {
  const m = useMessages('common')
  return (
    <footer className="mt-12 border-t bg-card text-sm text-muted-foreground">
      <div className="mx-auto flex w-full max-w-6xl flex-wrap justify-between gap-x-8 gap-y-2 px-4 py-6 sm:px-6">
        <div className="max-w-md">
          <p>{m.footer.charge(brand.seller.name)}</p>
          <a
            href={`mailto:${brand.supportEmail}`}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {m.footer.support}: {brand.supportEmail}
          </a>
        </div>
        <div>
          <LegalLinks />
          <div className="flex flex-wrap items-center gap-x-8 gap-y-2">
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
        </div>
      </div>
    </footer>
  )
}
