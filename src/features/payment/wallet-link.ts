/** The schemes by which the wallets' apps open: https://docs.midtrans.com/docs/technical-faq */
const schemes = ['https:', 'gojek:', 'gopay:', 'shopeeid:', 'shopee:']
const thisMachine = ['localhost', '127.0.0.1']

/** Whether a wallet's link may be offered: an app's own scheme or https; plain http on this machine only. */
export function isWalletLink(address: string): boolean {
  try {
    const { protocol, hostname, username, password } = new URL(address)
    if (username !== '' || password !== '') return false
    return schemes.includes(protocol) || (protocol === 'http:' && thisMachine.includes(hostname))
  } catch {
    return false
  }
}
