import type { AccountMessages } from '../id/account'

export const account: AccountMessages = {}
