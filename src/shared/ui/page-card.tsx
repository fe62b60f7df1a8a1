import { brand } from '@/shared/brand/brand'
import { useLocale } from '@/shared/i18n/i18n-context'

interface PageCardProps {
  title: string
  description: string
}

/** What search engines and link previews show of a page (https://ogp.me); React puts it into the head. */
export function PageCard({ title, description }: PageCardProps) {
  const locale = useLocale()
  return (
    <>
      <meta name="description" content={description} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={brand.name} />
      <meta property="og:locale" content={locale === 'en' ? 'en_GB' : 'id_ID'} />
    </>
  )
}
