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
import type { SnapConfig } from './app-config-schema.ts';
export type SnapEndpoints = {
  scriptUrl: string;
  /** An origin, or `self` for the page's own. */
  scriptOrigin: string;
  /** Origins that may be framed (a host may start with `*.`), or `self`. */
  frameSources: string[];
  /** Exact hosts, with a port if any, that a payment may lead to; `self` for the page's own. */
  redirectHosts: string[];
};
const MIDTRANS_HOSTS = stryMutAct_9fa48("620") ? {} : (stryCov_9fa48("620"), {
  production: stryMutAct_9fa48("621") ? "" : (stryCov_9fa48("621"), 'app.midtrans.com'),
  sandbox: stryMutAct_9fa48("622") ? "" : (stryCov_9fa48("622"), 'app.sandbox.midtrans.com')
});

/** Addresses of Snap: https://docs.midtrans.com/reference/snap-js */
export function snapEndpoints(snap: SnapConfig): SnapEndpoints {
  if (stryMutAct_9fa48("623")) {
    {}
  } else {
    stryCov_9fa48("623");
    if (stryMutAct_9fa48("626") ? snap.environment !== 'custom' : stryMutAct_9fa48("625") ? false : stryMutAct_9fa48("624") ? true : (stryCov_9fa48("624", "625", "626"), snap.environment === (stryMutAct_9fa48("627") ? "" : (stryCov_9fa48("627"), 'custom')))) {
      if (stryMutAct_9fa48("628")) {
        {}
      } else {
        stryCov_9fa48("628");
        const {
          scriptUrl,
          frameOrigin,
          redirectHosts
        } = snap;
        const scriptOrigin = (stryMutAct_9fa48("629") ? scriptUrl.endsWith('/') : (stryCov_9fa48("629"), scriptUrl.startsWith(stryMutAct_9fa48("630") ? "" : (stryCov_9fa48("630"), '/')))) ? stryMutAct_9fa48("631") ? "" : (stryCov_9fa48("631"), 'self') : new URL(scriptUrl).origin;
        return stryMutAct_9fa48("632") ? {} : (stryCov_9fa48("632"), {
          scriptUrl,
          scriptOrigin,
          frameSources: stryMutAct_9fa48("633") ? [] : (stryCov_9fa48("633"), [frameOrigin]),
          redirectHosts
        });
      }
    }
    const host = MIDTRANS_HOSTS[snap.environment];
    return stryMutAct_9fa48("634") ? {} : (stryCov_9fa48("634"), {
      scriptUrl: stryMutAct_9fa48("635") ? `` : (stryCov_9fa48("635"), `https://${host}/snap/snap.js`),
      scriptOrigin: stryMutAct_9fa48("636") ? `` : (stryCov_9fa48("636"), `https://${host}`),
      // The payment page has moved between hosts of Midtrans before, without a new address of the script.
      frameSources: stryMutAct_9fa48("637") ? [] : (stryCov_9fa48("637"), [stryMutAct_9fa48("638") ? "" : (stryCov_9fa48("638"), 'https://*.midtrans.com')]),
      redirectHosts: stryMutAct_9fa48("639") ? [] : (stryCov_9fa48("639"), [host])
    });
  }
}