/** All that another product would change: names, contacts, links and the seller. Colours are in `brand.css` beside it. */
// @ts-nocheck

export const brand = {
  name: 'NoteFiber',
  seller: {
    name: 'NoteFiber (contoh)',
    address: 'Jalan Contoh 1, Bandung 40115, Indonesia',
    npwp: '0000000000000000',
  },
  supportEmail: 'bantuan@notefiber.test',
} as const
