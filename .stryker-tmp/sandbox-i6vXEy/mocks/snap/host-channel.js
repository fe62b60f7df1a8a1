// @ts-nocheck
// 
/**
 * The messages between the frame and snap.js on the merchant's page.
 *
 * @param {string} hostOrigin
 */
export const hostChannel = (hostOrigin) => ({
  /** @param {Record<string, unknown>} message */
  post: (message) => window.parent.postMessage({ sourceApp: 'snap', ...message }, hostOrigin),
  /** @param {(message: Record<string, unknown>) => void} hear */
  listen: (hear) =>
    window.addEventListener('message', ({ source, origin, data }) => {
      if (source === window.parent && origin === hostOrigin && typeof data === 'object') hear(data)
    }),
})
