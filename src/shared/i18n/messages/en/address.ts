import type { AddressMessages } from '../id/address'

export const address: AddressMessages = {
  title: 'Billing address',
  intro:
    'It goes on your next receipt and fills the checkout form. Earlier receipts stay as they are.',
  none: 'There is no billing address yet. Add it now, or when you pay.',
  fill: 'Add an address',
  edit: 'Edit the address',
  save: 'Save the address',
  cancel: 'Cancel',
  saved: 'The billing address is saved.',
  stale: 'The latest address cannot be loaded. This is the last one known.',
  notSaved: 'The address is not saved yet. What you typed stays here; save it again in a moment.',
  email: 'Email',
  phone: 'Phone',
  taxId: (number) => `NPWP/NIK: ${number}`,
  placesFailed: 'The names of the places cannot be loaded, so they are shown as saved.',
  loadPlaces: 'Load the names',
}
