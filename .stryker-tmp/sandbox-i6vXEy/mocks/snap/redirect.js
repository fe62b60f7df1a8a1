// @ts-nocheck
// 
import { gatewayReady } from './carrier.js'
import { faultsIn, messagesFor } from './faults.js'
import { finishAddress } from './finish-url.js'
import { finishWithStatus, startPage } from './page.js'

const root = document.querySelector('#payment')
const params = new URLSearchParams(location.search)
const faults = faultsIn(location.search)

if (root instanceof HTMLElement) {
  await gatewayReady()

  /** @param {string | undefined} address */
  const leaveFor = (address) => {
    if (address) location.assign(address)
    else app.go.notice('done')
  }

  const app = startPage(root, {
    token: params.get('token') ?? '',
    options: { language: params.get('language') ?? 'id' },
    closable: true,
    exits: {
      finish: (result) => leaveFor(finishAddress(app.session, messagesFor(result, faults)[0])),
      close: () => leaveFor(finishAddress(app.session)),
      askStatus: () => void finishWithStatus(app),
      openWallet: (url) => location.assign(url),
    },
  })
}
