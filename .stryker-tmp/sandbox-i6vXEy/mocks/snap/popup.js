// @ts-nocheck
// 
import { faultsIn, messagesFor } from './faults.js'
import { hostChannel } from './host-channel.js'
import { finishWithStatus, startPage } from './page.js'

const root = document.querySelector('#payment')
const hostOrigin = new URLSearchParams(location.search).get('origin_host')
const faults = faultsIn(location.search)

if (root instanceof HTMLElement && hostOrigin && !faults.has('frame-never-opens')) {
  const host = hostChannel(hostOrigin)
  /** @type {import('./page.js').App | undefined} */
  let app

  const close = () => host.post({ event: 'hide' })

  /** @type {import('./page.js').Exits} */
  const exits = {
    finish: (result) => {
      for (const data of messagesFor(result, faults)) host.post({ event: 'result', data })
    },
    close,
    askStatus: () => host.post({ event: 'notifyGetStatus' }),
    openWallet: (url) => host.post({ event: 'deeplink', data: url }),
  }

  host.listen((message) => {
    if (message['event'] === 'notify' && !app) host.post({ event: 'queryToken' })
    if (message['event'] === 'token' && !app) {
      const isEmbedded = message['isEmbedded'] === true
      document.body.classList.add(isEmbedded ? 'embedded' : 'overlay')
      app = startPage(root, {
        token: String(message['token']),
        options: Object(message['options'] ?? {}),
        closable: !isEmbedded,
        exits,
      })
    }
    if (message['event'] === 'getStatusAndClose' && app) {
      if (faults.has('close-without-result')) close()
      else void finishWithStatus(app)
    }
  })
  host.post({ event: 'queryToken' })
}
