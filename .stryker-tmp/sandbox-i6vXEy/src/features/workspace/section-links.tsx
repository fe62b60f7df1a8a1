// @ts-nocheck
import { useMessages } from '@/shared/i18n/i18n-context'

/** Where the sections stand below each other: a way to each of them. */
export function SectionLinks({ notesId }: { notesId: string }) {
  const { sections } = useMessages('workspace')
  const links = [
    { id: 'limits', text: sections.limits },
    { id: 'notebooks', text: sections.notebooks },
    { id: notesId, text: sections.notes },
    { id: 'search', text: sections.search },
    { id: 'chat', text: sections.chat },
  ]
  return (
    <nav aria-label={sections.label} className="mt-4 flex flex-wrap gap-x-4 lg:hidden">
      {links.map(({ id, text }) => (
        <a
          key={id}
          href={`#${id}`}
          className="inline-flex min-h-11 items-center text-primary underline underline-offset-4"
        >
          {text}
        </a>
      ))}
    </nav>
  )
}
