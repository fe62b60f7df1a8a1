// @ts-nocheck
// 
const workerScript = '/mockServiceWorker.js'
const startingModule = '/mocks/browser.ts'

/**
 * Makes the gateway answer a page at the top of a tab. A server answers by itself. In mode `mock` the gateway
 * lives in a service worker, which serves only pages that asked for it; so this one asks, through the module
 * that the development server has at hand. (The frame needs nothing: the merchant's page has asked.)
 */
export const gatewayReady = async () => {
  const worker = navigator.serviceWorker?.controller
  if (!worker || new URL(worker.scriptURL).pathname !== workerScript) return
  try {
    const { startMocks } = await import(startingModule)
    await startMocks()
  } catch {
    // The page then says itself that the gateway does not answer.
  }
}
