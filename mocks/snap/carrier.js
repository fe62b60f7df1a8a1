// @ts-check
/**
 * Starts whatever answers the gateway for a page at the top of a tab. A server answers by itself, so there is
 * nothing to do. Where the gateway lives in a service worker (mode `mock`), the development server answers
 * this path with a module of the same shape that starts it: a worker serves no top-level page that has not
 * asked for it. (In the frame the merchant's page has already done so.)
 */
export const gatewayReady = async () => {}
