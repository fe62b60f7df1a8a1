/** The schemes by which the wallets' apps open: https://docs.midtrans.com/docs/technical-faq */
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
const schemes = stryMutAct_9fa48("556") ? [] : (stryCov_9fa48("556"), [stryMutAct_9fa48("557") ? "" : (stryCov_9fa48("557"), 'https:'), stryMutAct_9fa48("558") ? "" : (stryCov_9fa48("558"), 'gojek:'), stryMutAct_9fa48("559") ? "" : (stryCov_9fa48("559"), 'gopay:'), stryMutAct_9fa48("560") ? "" : (stryCov_9fa48("560"), 'shopeeid:'), stryMutAct_9fa48("561") ? "" : (stryCov_9fa48("561"), 'shopee:')]);
const thisMachine = stryMutAct_9fa48("562") ? [] : (stryCov_9fa48("562"), [stryMutAct_9fa48("563") ? "" : (stryCov_9fa48("563"), 'localhost'), stryMutAct_9fa48("564") ? "" : (stryCov_9fa48("564"), '127.0.0.1')]);

/** Whether a wallet's link may be offered: an app's own scheme or https; plain http on this machine only. */
export function isWalletLink(address: string): boolean {
  if (stryMutAct_9fa48("565")) {
    {}
  } else {
    stryCov_9fa48("565");
    try {
      if (stryMutAct_9fa48("566")) {
        {}
      } else {
        stryCov_9fa48("566");
        const {
          protocol,
          hostname
        } = new URL(address);
        return stryMutAct_9fa48("569") ? schemes.includes(protocol) && protocol === 'http:' && thisMachine.includes(hostname) : stryMutAct_9fa48("568") ? false : stryMutAct_9fa48("567") ? true : (stryCov_9fa48("567", "568", "569"), schemes.includes(protocol) || (stryMutAct_9fa48("571") ? protocol === 'http:' || thisMachine.includes(hostname) : stryMutAct_9fa48("570") ? false : (stryCov_9fa48("570", "571"), (stryMutAct_9fa48("573") ? protocol !== 'http:' : stryMutAct_9fa48("572") ? true : (stryCov_9fa48("572", "573"), protocol === (stryMutAct_9fa48("574") ? "" : (stryCov_9fa48("574"), 'http:')))) && thisMachine.includes(hostname))));
      }
    } catch {
      if (stryMutAct_9fa48("575")) {
        {}
      } else {
        stryCov_9fa48("575");
        return stryMutAct_9fa48("576") ? true : (stryCov_9fa48("576"), false);
      }
    }
  }
}