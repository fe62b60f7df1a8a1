// @ts-nocheck
let typed = ''

/** The e-mail that goes along between the account pages: in memory only, not in the address and not in storage. */
export const typedEmail = {
  read: () => typed,
  keep: (email: string) => {
    typed = email
  },
  forget: () => {
    typed = ''
  },
}
