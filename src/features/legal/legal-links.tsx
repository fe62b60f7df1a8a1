import { Link } from '@tanstack/react-router'
import { brand } from '@/shared/brand/brand'
import { useMessages } from '@/shared/i18n/i18n-context'
import { legalDocuments } from './legal-documents'

const look = 'inline-flex min-h-11 items-center underline underline-offset-4'

interface LegalLinksProps {
  /** Beside an unfinished form, so that reading does not leave it. */
  newTab?: boolean
}

/** What people may want to read before they pay: the seller's own documents, or the samples. */
export function LegalLinks({ newTab = false }: LegalLinksProps) {
  const m = useMessages('common').footer
  const tab = newTab ? ({ target: '_blank', rel: 'noopener' } as const) : {}
  return (
    <ul className="flex flex-wrap gap-x-5">
      {legalDocuments.map((document) => {
        const own = brand.documents[document]
        return (
          <li key={document}>
            {own === undefined ? (
              <Link to="/legal/$document" params={{ document }} className={look} {...tab}>
                {m[document]}
              </Link>
            ) : (
              <a href={own} className={look} {...tab}>
                {m[document]}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}
