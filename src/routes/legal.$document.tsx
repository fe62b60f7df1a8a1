import { createFileRoute, notFound } from '@tanstack/react-router'
import { isLegalDocument } from '@/features/legal/legal-documents'
import { LegalPage } from '@/features/legal/legal-page'

export const Route = createFileRoute('/legal/$document')({
  loader: async ({ context, params }) => {
    if (!isLegalDocument(params.document)) throw notFound()
    await context.i18n.load('legal')
    return params.document
  },
  component: LegalRoute,
})

function LegalRoute() {
  return <LegalPage document={Route.useLoaderData()} />
}
