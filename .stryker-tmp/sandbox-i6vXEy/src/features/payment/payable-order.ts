// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import { snapEndpoints } from '@/shared/config/snap-endpoints';
import type { SnapConfig } from '@/shared/config/app-config';
import { isAllowedHost } from '@/shared/lib/safe-redirect';
import type { PayableOrder } from './payment-machine';
interface GatewayHandles {
  readonly orderId: string;
  readonly snapToken?: string | null | undefined;
  readonly snapRedirectUrl?: string | null | undefined;
}

/** The order as the payment machine takes it; an address that is not exactly the gateway's is dropped. */
export function payableOrder(handles: GatewayHandles, hosts: readonly string[]): PayableOrder {
  if (stryMutAct_9fa48("158")) {
    {}
  } else {
    stryCov_9fa48("158");
    const {
      orderId,
      snapToken,
      snapRedirectUrl
    } = handles;
    return stryMutAct_9fa48("159") ? {} : (stryCov_9fa48("159"), {
      orderId,
      ...(snapToken ? stryMutAct_9fa48("160") ? {} : (stryCov_9fa48("160"), {
        snapToken
      }) : {}),
      ...((stryMutAct_9fa48("163") ? snapRedirectUrl || isAllowedHost(snapRedirectUrl, hosts) : stryMutAct_9fa48("162") ? false : stryMutAct_9fa48("161") ? true : (stryCov_9fa48("161", "162", "163"), snapRedirectUrl && isAllowedHost(snapRedirectUrl, hosts))) ? stryMutAct_9fa48("164") ? {} : (stryCov_9fa48("164"), {
        redirectUrl: snapRedirectUrl
      }) : {})
    });
  }
}

/** The hosts that a payment may lead to, with the page's own spelled out where the configuration says `self`. */
export function redirectHosts(snap: SnapConfig, ownHost: string): readonly string[] {
  if (stryMutAct_9fa48("165")) {
    {}
  } else {
    stryCov_9fa48("165");
    return snapEndpoints(snap).redirectHosts.map(stryMutAct_9fa48("166") ? () => undefined : (stryCov_9fa48("166"), host => (stryMutAct_9fa48("169") ? host !== 'self' : stryMutAct_9fa48("168") ? false : stryMutAct_9fa48("167") ? true : (stryCov_9fa48("167", "168", "169"), host === (stryMutAct_9fa48("170") ? "" : (stryCov_9fa48("170"), 'self')))) ? ownHost : host));
  }
}