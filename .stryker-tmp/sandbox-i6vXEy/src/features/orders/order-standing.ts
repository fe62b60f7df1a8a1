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
import type { Order } from './order-schema';

/** Where an order stands, as the person sees it. Only the server's answer decides. */
export type OrderStanding = /** No method chosen: the payment page opens as if for the first time. */
'untouched'
/** A code, a VA or a QR waits for the money. */ | 'waiting'
/** A card is under review. */ | 'processing'
/** The money is in, the plan is not open yet. */ | 'activating' | 'paid' | 'failed' | 'expired' | 'cancelled' | 'refunded'
/** A status that this page does not know. */ | 'unknown';
export function standingOf(order: Pick<Order, 'status' | 'payment' | 'subscription'>): OrderStanding {
  if (stryMutAct_9fa48("112")) {
    {}
  } else {
    stryCov_9fa48("112");
    switch (order.status) {
      case stryMutAct_9fa48("114") ? "" : (stryCov_9fa48("114"), 'pending_payment'):
        if (stryMutAct_9fa48("113")) {} else {
          stryCov_9fa48("113");
          return order.payment ? stryMutAct_9fa48("115") ? "" : (stryCov_9fa48("115"), 'waiting') : stryMutAct_9fa48("116") ? "" : (stryCov_9fa48("116"), 'untouched');
        }
      case stryMutAct_9fa48("117") ? "" : (stryCov_9fa48("117"), 'paid'):
      case stryMutAct_9fa48("119") ? "" : (stryCov_9fa48("119"), 'partially_refunded'):
        if (stryMutAct_9fa48("118")) {} else {
          stryCov_9fa48("118");
          return (stryMutAct_9fa48("122") ? order.subscription.status !== 'pending_payment' : stryMutAct_9fa48("121") ? false : stryMutAct_9fa48("120") ? true : (stryCov_9fa48("120", "121", "122"), order.subscription.status === (stryMutAct_9fa48("123") ? "" : (stryCov_9fa48("123"), 'pending_payment')))) ? stryMutAct_9fa48("124") ? "" : (stryCov_9fa48("124"), 'activating') : stryMutAct_9fa48("125") ? "" : (stryCov_9fa48("125"), 'paid');
        }
      default:
        if (stryMutAct_9fa48("126")) {} else {
          stryCov_9fa48("126");
          return order.status;
        }
    }
  }
}

/** `checking`: the gateway reported a payment of which the server has not heard yet. */
export type ShownStanding = OrderStanding | 'checking';
export function shownStanding(order: Parameters<typeof standingOf>[0], reported = stryMutAct_9fa48("127") ? true : (stryCov_9fa48("127"), false)): ShownStanding {
  if (stryMutAct_9fa48("128")) {
    {}
  } else {
    stryCov_9fa48("128");
    const standing = standingOf(order);
    return (stryMutAct_9fa48("131") ? reported || standing === 'untouched' : stryMutAct_9fa48("130") ? false : stryMutAct_9fa48("129") ? true : (stryCov_9fa48("129", "130", "131"), reported && (stryMutAct_9fa48("133") ? standing !== 'untouched' : stryMutAct_9fa48("132") ? true : (stryCov_9fa48("132", "133"), standing === (stryMutAct_9fa48("134") ? "" : (stryCov_9fa48("134"), 'untouched')))))) ? stryMutAct_9fa48("135") ? "" : (stryCov_9fa48("135"), 'checking') : standing;
  }
}

/** Nothing more is expected to happen by itself. A reversal or a late payment is still seen on the next look. */
export function isSettled(standing: ShownStanding): boolean {
  if (stryMutAct_9fa48("136")) {
    {}
  } else {
    stryCov_9fa48("136");
    return (stryMutAct_9fa48("137") ? [] : (stryCov_9fa48("137"), [stryMutAct_9fa48("138") ? "" : (stryCov_9fa48("138"), 'paid'), stryMutAct_9fa48("139") ? "" : (stryCov_9fa48("139"), 'failed'), stryMutAct_9fa48("140") ? "" : (stryCov_9fa48("140"), 'expired'), stryMutAct_9fa48("141") ? "" : (stryCov_9fa48("141"), 'cancelled'), stryMutAct_9fa48("142") ? "" : (stryCov_9fa48("142"), 'refunded')])).includes(standing);
  }
}

/** The order can still be paid. */
export function isPayable(standing: ShownStanding): boolean {
  if (stryMutAct_9fa48("143")) {
    {}
  } else {
    stryCov_9fa48("143");
    return stryMutAct_9fa48("146") ? standing === 'untouched' && standing === 'waiting' : stryMutAct_9fa48("145") ? false : stryMutAct_9fa48("144") ? true : (stryCov_9fa48("144", "145", "146"), (stryMutAct_9fa48("148") ? standing !== 'untouched' : stryMutAct_9fa48("147") ? false : (stryCov_9fa48("147", "148"), standing === (stryMutAct_9fa48("149") ? "" : (stryCov_9fa48("149"), 'untouched')))) || (stryMutAct_9fa48("151") ? standing !== 'waiting' : stryMutAct_9fa48("150") ? false : (stryCov_9fa48("150", "151"), standing === (stryMutAct_9fa48("152") ? "" : (stryCov_9fa48("152"), 'waiting')))));
  }
}