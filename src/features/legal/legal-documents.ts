import type { LegalDocument } from '@/shared/brand/brand'

export const legalDocuments: readonly LegalDocument[] = ['terms', 'privacy', 'refunds']

export function isLegalDocument(name: string): name is LegalDocument {
  return legalDocuments.some((document) => document === name)
}
