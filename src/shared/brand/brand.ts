/** All that another product would change: names, contacts, links and the seller. Colours are in `brand.css` beside it. */
export const brand = {
  name: 'NoteFiber',
  seller: {
    name: 'NoteFiber (contoh)',
    address: 'Jalan Contoh 1, Bandung 40115, Indonesia',
    npwp: '0000000000000000',
  },
  supportEmail: 'bantuan@notefiber.test',
  /** Addresses of your own documents (`https://…`). Without one, the sample of `features/legal` stands in. */
  documents: { terms: undefined, privacy: undefined, refunds: undefined } as Readonly<
    Record<LegalDocument, string | undefined>
  >,
} as const

export type LegalDocument = 'terms' | 'privacy' | 'refunds'
