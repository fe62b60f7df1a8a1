import type { LegalDocument } from '@/shared/brand/brand'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Page } from '@/shared/ui/page'

/** A sample document, which says that it is one. */
export function LegalPage({ document }: { document: LegalDocument }) {
  const m = useMessages('legal')
  const { title, paragraphs } = m[document]
  return (
    <Page title={title} narrow>
      <p className="mt-4 rounded-lg bg-warning-surface px-4 py-3 text-warning">{m.sample}</p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className="mt-4 text-lg">
          {paragraph}
        </p>
      ))}
    </Page>
  )
}
