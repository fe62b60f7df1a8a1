// @ts-nocheck
// 
/* oxlint-disable unicorn/consistent-function-scoping -- one closure is the whole script's scope */
/**
 * A simulator of Midtrans' snap.js: the same globals, states, checks, texts and order of events.
 * What is public about the real one: https://docs.midtrans.com/reference/snap-js
 *
 * `?fault=…` on this script's URL is handed to the payment page; the table is in faults.js.
 */
;(() => {
  'use strict'

  /** @typedef {'unInitialized' | 'initialized' | 'loading' | 'PopupInView'} State */
  /** @typedef {Record<string, unknown>} Fields */
  /** @typedef {{ status_code?: string | number, finish_redirect_url?: string }} Result */
  /** @typedef {{ kind: 'popup' | 'embed', token: string, options: Fields, startedAt: number }} Opening */

  const evaluatedAt = Date.now()
  const scriptName = /snap(\.min)?\.js/

  /** @param {(src: string) => boolean} matches */
  const lastScript = (matches) =>
    Array.from(document.scripts)
      .filter((script) => matches(script.src))
      .at(-1)

  const ownSrc =
    (document.currentScript instanceof HTMLScriptElement && document.currentScript.src) ||
    (lastScript((src) => scriptName.test(src))?.src ?? '')
  const own = new URL(ownSrc, location.href)
  const base = own.origin

  // The real script knows its origin at build time and takes the last tag that fits, not its own.
  const clientKey =
    lastScript((src) => src.includes(base) && scriptName.test(src))?.dataset['clientKey'] ?? ''

  /** @type {Record<string, 'function' | 'string' | 'number' | 'boolean'>} */
  const optionTypes = {
    onSuccess: 'function',
    onPending: 'function',
    onError: 'function',
    onClose: 'function',
    language: 'string',
    autoCloseDelay: 'number',
    selectedPaymentType: 'string',
    uiMode: 'string',
    gopayMode: 'string',
    skipOrderSummary: 'boolean',
    skipCustomerDetails: 'boolean',
    showOrderId: 'boolean',
    isDemoMode: 'boolean',
    creditCardNumber: 'string',
    creditCardCvv: 'string',
    creditCardExpiry: 'string',
    customerEmail: 'string',
    customerPhone: 'string',
  }

  /** @type {Record<string, { from: State[], to: State }>} */
  const moves = {
    init: { from: ['unInitialized'], to: 'initialized' },
    show: { from: ['initialized'], to: 'loading' },
    pay: { from: ['initialized', 'loading'], to: 'PopupInView' },
    embed: { from: ['initialized', 'loading'], to: 'PopupInView' },
    hide: { from: ['initialized', 'loading', 'PopupInView'], to: 'initialized' },
    reset: {
      from: ['unInitialized', 'initialized', 'loading', 'PopupInView'],
      to: 'unInitialized',
    },
  }

  /** @type {State} */
  let state = 'unInitialized'
  let key = ''
  /** @type {HTMLIFrameElement | undefined} */
  let frame
  /** @type {number | undefined} */
  let attaching
  /** @type {Opening | undefined} */
  let opening
  /** @type {{ styles: [string, string][], x: number, y: number } | undefined} */
  let before
  let inView = false

  // --- the frame -------------------------------------------------------------------------------

  const frameUrl = () => {
    const url = new URL('popup.html', own)
    url.searchParams.set('origin_host', location.origin)
    url.searchParams.set('client_key', key)
    const fault = own.searchParams.get('fault')
    if (fault) url.searchParams.set('fault', fault)
    return `${url.href}#/`
  }

  /** @param {'popup' | 'embed'} kind */
  const createFrame = (kind) => {
    const created = document.createElement('iframe')
    created.id = 'snap-midtrans'
    created.name = `${kind}_${Date.now()}`
    created.src = frameUrl()
    Object.assign(
      created.style,
      { display: 'none', border: '0' },
      kind === 'popup'
        ? {
            position: 'fixed',
            top: '0',
            left: '0',
            width: '100%',
            height: '100%',
            zIndex: '999999',
          }
        : { width: 'inherit', height: 'inherit', minWidth: '320px', minHeight: '560px' },
    )
    return created
  }

  const stopAttaching = () => {
    window.clearInterval(attaching)
    attaching = undefined
  }

  const attachOnceComplete = () => {
    attaching ??= window.setInterval(() => {
      if (document.readyState !== 'complete') return
      stopAttaching()
      if (frame) document.body.append(frame)
    }, 100)
  }

  /** @param {Fields} message */
  const tellFrame = (message) => frame?.contentWindow?.postMessage(message, base)

  const dropFrame = () => {
    stopAttaching()
    if (frame) {
      frame.style.display = 'none'
      frame.src = frameUrl()
      frame.remove()
    }
    frame = undefined
  }

  // --- the merchant's page -----------------------------------------------------------------------

  const lockedStyles = ['width', 'height', 'overflow', 'position']

  /** @param {'popup' | 'embed'} kind */
  const takeOverPage = (kind) => {
    const style = document.body.style
    // Only the first opening is remembered, so a later close restores that one, as the real one does.
    before ??= {
      styles: lockedStyles.map((name) => [name, style.getPropertyValue(name)]),
      x: window.scrollX,
      y: window.scrollY,
    }
    if (kind === 'popup') {
      style.width = '100vw'
      style.height = '100vh'
      style.overflow = 'hidden'
      if (window.innerWidth < 568) style.position = 'fixed'
    }
    window.scroll(0, 0)
  }

  const giveBackPage = () => {
    if (!before) return
    for (const [name, value] of before.styles) document.body.style.setProperty(name, value)
    window.scroll(before.x, before.y)
  }

  const closePopup = () => {
    dropFrame()
    if (inView) giveBackPage()
    inView = false
    state = 'initialized'
  }

  // --- what the frame says -----------------------------------------------------------------------

  const showWithToken = () => {
    if (state !== 'PopupInView' || !opening || !frame?.isConnected) return
    const { kind, token, options, startedAt } = opening
    const plain = Object.entries(options).filter(([, value]) => typeof value !== 'function')
    tellFrame({
      event: 'token',
      token,
      scriptLoadDuration: Date.now() - evaluatedAt,
      snapPayStartedAt: startedAt,
      options: Object.fromEntries(plain),
      isEmbedded: kind === 'embed',
    })
    frame.style.display = 'block'
    inView = true
    takeOverPage(kind)
  }

  /** @param {string} name */
  const callback = (name) => {
    const given = opening?.options[name]
    return typeof given === 'function' ? given : undefined
  }

  /** @param {Result} result */
  const dispatchResult = (result) => {
    const code = result.status_code ? String(result.status_code) : undefined
    const name = code === '200' ? 'onSuccess' : code === '201' ? 'onPending' : 'onError'
    const handler = code === undefined ? undefined : callback(name)
    try {
      if (handler) handler(result)
      else if (result.finish_redirect_url) window.location.href = result.finish_redirect_url
    } catch (error) {
      // oxlint-disable-next-line no-console -- the real script swallows the merchant's error this way
      console.error(error)
    }
    closePopup()
  }

  /** @param {string} event */
  const invalidEvent = (event) => {
    throw new Error(`Invalid event data: ${event}`)
  }

  /** @param {MessageEvent} message */
  const hear = ({ origin, data }) => {
    if (origin !== base || data?.sourceApp !== 'snap') return
    switch (data.event) {
      case 'queryToken':
        return showWithToken()
      case 'hide':
        if (!frame || frame.style.display === 'none') return
        // Not caught: a throw in onClose leaves the popup open and the state stuck.
        callback('onClose')?.()
        return closePopup()
      case 'result':
        return dispatchResult(data.data ?? {})
      case 'deeplink':
        return window.location.replace(data.data)
      case 'notifyGetStatus':
        return tellFrame({ event: 'getStatusAndClose' })
      case 'debug':
        return
      default:
        return invalidEvent(data.event)
    }
  }

  // --- what the merchant calls -------------------------------------------------------------------

  /**
   * @param {string} name
   * @param {unknown} value
   */
  const checkOption = (name, value) => {
    if (name === 'enabledPayments') {
      if (!Array.isArray(value) || value.some((entry) => typeof entry !== 'string'))
        throw new Error('enabledPayments should be an array of string')
      return
    }
    const type = Object.hasOwn(optionTypes, name) ? optionTypes[name] : undefined
    if (!type) throw new Error(`Unsupported option ${name}`)
    if (typeof value !== type) throw new Error(`${name} should be of type ${type}`)
  }

  /**
   * @param {unknown} token
   * @param {Fields} options
   */
  const checkCall = (token, options) => {
    if (!token) throw new Error('snapToken is required')
    if (typeof token !== 'string') throw new Error('snapToken should be of type string')
    for (const [name, value] of Object.entries(options)) checkOption(name, value)
    return token
  }

  /**
   * @param {unknown} token
   * @param {Fields} [options]
   */
  const pay = (token, options) => {
    const given = options ?? {}
    const checked = checkCall(token, given)
    opening = { kind: 'popup', token: checked, options: given, startedAt: Date.now() }
    if (frame) frame.src = frameUrl()
    else frame = createFrame('popup')
    if (!frame.isConnected && document.readyState === 'complete') {
      stopAttaching()
      document.body.append(frame)
    }
    if (!frame.isConnected) attachOnceComplete()
    tellFrame({ event: 'notify' })
  }

  /**
   * @param {unknown} token
   * @param {Fields} [options]
   */
  const embed = (token, options) => {
    const { embedId, ...rest } = options ?? {}
    const checked = checkCall(token, rest)
    if (!embedId) throw new Error('embedId is required')
    if (typeof embedId !== 'string') throw new Error('embedId should be of type string')
    opening = { kind: 'embed', token: checked, options: rest, startedAt: Date.now() }
    dropFrame()
    frame = createFrame('embed')
    document.getElementById(embedId)?.append(frame)
    tellFrame({ event: 'notify' })
  }

  const show = () => {
    frame ??= createFrame('popup')
    if (!frame.isConnected) attachOnceComplete()
    frame.style.display = 'block'
  }

  /** @param {string} [givenKey] */
  const init = (givenKey) => {
    key = givenKey ?? ''
    window.addEventListener('message', hear)
    frame = createFrame('popup')
    attachOnceComplete()
  }

  const reset = () => {
    window.removeEventListener('message', hear)
    dropFrame()
    inView = false
  }

  /**
   * @template {unknown[]} Args
   * @param {string} name
   * @param {(...args: Args) => void} run
   * @returns {(...args: Args) => void}
   */
  const guarded =
    (name, run) =>
    (...args) => {
      const move = moves[name]
      if (!move?.from.includes(state))
        throw new Error(
          `snap.${name} is not allowed to be called in this state. Invalid state transition from ${state} to ${move?.to}`,
        )
      run(...args)
      state = move.to
    }

  const snap = {
    show: guarded('show', show),
    hide: guarded('hide', closePopup),
    init: guarded('init', init),
    pay: guarded('pay', pay),
    embed: guarded('embed', embed),
    reset: guarded('reset', reset),
    invalidEvent,
  }

  if (!clientKey)
    // oxlint-disable-next-line no-console -- the real script's own message, spelt as it spells it
    console.log(
      'Please add `data-client-key` attribute in the script tag <script type="text/javascript" src="...snap.js" data-client-key="CLIENT-KEY"></script>, Otherwise custom UI confirguration will not take effect',
    )
  snap.init(clientKey)
  Object.assign(window, { snap })
})()
