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
import type { Order } from '@/features/orders/order-schema';
import { isSettled, standingOf } from '@/features/orders/order-standing';
import { payableOrder } from '@/features/payment/payable-order';
import type { Placement } from '@/features/payment/payment-flow';
import { type Failure, failureOf, isRefusal } from '@/shared/lib/failure';
import { type CheckoutBody, pendingOrderDetails, type PlacedOrder } from './checkout-schema';
import type { IdempotencyKeys } from './idempotency-keys';
export interface OrderingPorts {
  readonly keys: IdempotencyKeys;
  readonly postCheckout: (body: CheckoutBody, key: string) => Promise<PlacedOrder>;
  readonly readOrder: (orderId: string) => Promise<Order>;
  readonly redirectHosts: readonly string[];
}

/**
 * One intent, one order. The same body repeats under the same key and gets the same order back;
 * an open order of another intent is led to; an order that stopped being payable gives way to a new one.
 */
export async function placeOrder(body: CheckoutBody, ports: OrderingPorts): Promise<Placement> {
  if (stryMutAct_9fa48("35")) {
    {}
  } else {
    stryCov_9fa48("35");
    const first = await attempt(body, ports);
    return (stryMutAct_9fa48("38") ? first !== 'again' : stryMutAct_9fa48("37") ? false : stryMutAct_9fa48("36") ? true : (stryCov_9fa48("36", "37", "38"), first === (stryMutAct_9fa48("39") ? "" : (stryCov_9fa48("39"), 'again')))) ? finalAttempt(body, ports) : first;
  }
}
async function attempt(body: CheckoutBody, ports: OrderingPorts): Promise<Placement | 'again'> {
  if (stryMutAct_9fa48("40")) {
    {}
  } else {
    stryCov_9fa48("40");
    const {
      key,
      orderId
    } = await ports.keys.keyFor(body);
    try {
      if (stryMutAct_9fa48("41")) {
        {}
      } else {
        stryCov_9fa48("41");
        const placed = await post(body, key, ports);
        ports.keys.markUsed(placed.orderId);
        return (stryMutAct_9fa48("44") ? orderId !== undefined : stryMutAct_9fa48("43") ? false : stryMutAct_9fa48("42") ? true : (stryCov_9fa48("42", "43", "44"), orderId === undefined)) ? obtained(placed, ports) : await lookAgain(placed.orderId, ports);
      }
    } catch (error) {
      if (stryMutAct_9fa48("45")) {
        {}
      } else {
        stryCov_9fa48("45");
        return refusalOf(failureOf(error), ports);
      }
    }
  }
}
async function finalAttempt(body: CheckoutBody, ports: OrderingPorts): Promise<Placement> {
  if (stryMutAct_9fa48("46")) {
    {}
  } else {
    stryCov_9fa48("46");
    const second = await attempt(body, ports);
    return (stryMutAct_9fa48("49") ? second !== 'again' : stryMutAct_9fa48("48") ? false : stryMutAct_9fa48("47") ? true : (stryCov_9fa48("47", "48", "49"), second === (stryMutAct_9fa48("50") ? "" : (stryCov_9fa48("50"), 'again')))) ? stryMutAct_9fa48("51") ? {} : (stryCov_9fa48("51"), {
      type: stryMutAct_9fa48("52") ? "" : (stryCov_9fa48("52"), 'refused'),
      failure: stryMutAct_9fa48("53") ? {} : (stryCov_9fa48("53"), {
        kind: stryMutAct_9fa48("54") ? "" : (stryCov_9fa48("54"), 'unexpected')
      })
    }) : second;
  }
}

/** A lost answer is asked for once more under the same key: the order exists or it does not, but never twice. */
async function post(body: CheckoutBody, key: string, ports: OrderingPorts): Promise<PlacedOrder> {
  if (stryMutAct_9fa48("55")) {
    {}
  } else {
    stryCov_9fa48("55");
    try {
      if (stryMutAct_9fa48("56")) {
        {}
      } else {
        stryCov_9fa48("56");
        return await ports.postCheckout(body, key);
      }
    } catch (error) {
      if (stryMutAct_9fa48("57")) {
        {}
      } else {
        stryCov_9fa48("57");
        if (stryMutAct_9fa48("60") ? failureOf(error).kind === 'unreachable' : stryMutAct_9fa48("59") ? false : stryMutAct_9fa48("58") ? true : (stryCov_9fa48("58", "59", "60"), failureOf(error).kind !== (stryMutAct_9fa48("61") ? "" : (stryCov_9fa48("61"), 'unreachable')))) throw error;
        return ports.postCheckout(body, key);
      }
    }
  }
}

/** The first answer of a key is kept for a day, its token may not be: the order itself knows better. */
async function lookAgain(orderId: string, ports: OrderingPorts): Promise<Placement | 'again'> {
  if (stryMutAct_9fa48("62")) {
    {}
  } else {
    stryCov_9fa48("62");
    const order = await ports.readOrder(orderId);
    const standing = standingOf(order);
    if (stryMutAct_9fa48("65") ? standing !== 'untouched' : stryMutAct_9fa48("64") ? false : stryMutAct_9fa48("63") ? true : (stryCov_9fa48("63", "64", "65"), standing === (stryMutAct_9fa48("66") ? "" : (stryCov_9fa48("66"), 'untouched')))) return obtained(order, ports);
    if (stryMutAct_9fa48("69") ? isSettled(standing) || standing !== 'paid' : stryMutAct_9fa48("68") ? false : stryMutAct_9fa48("67") ? true : (stryCov_9fa48("67", "68", "69"), isSettled(standing) && (stryMutAct_9fa48("71") ? standing === 'paid' : stryMutAct_9fa48("70") ? true : (stryCov_9fa48("70", "71"), standing !== (stryMutAct_9fa48("72") ? "" : (stryCov_9fa48("72"), 'paid')))))) {
      if (stryMutAct_9fa48("73")) {
        {}
      } else {
        stryCov_9fa48("73");
        ports.keys.renew();
        return stryMutAct_9fa48("74") ? "" : (stryCov_9fa48("74"), 'again');
      }
    }
    return stryMutAct_9fa48("75") ? {} : (stryCov_9fa48("75"), {
      type: stryMutAct_9fa48("76") ? "" : (stryCov_9fa48("76"), 'found'),
      orderId
    });
  }
}
function obtained(handles: Pick<PlacedOrder, 'orderId' | 'snapToken' | 'snapRedirectUrl'>, ports: OrderingPorts): Placement {
  if (stryMutAct_9fa48("77")) {
    {}
  } else {
    stryCov_9fa48("77");
    return stryMutAct_9fa48("78") ? {} : (stryCov_9fa48("78"), {
      type: stryMutAct_9fa48("79") ? "" : (stryCov_9fa48("79"), 'obtained'),
      order: payableOrder(handles, ports.redirectHosts)
    });
  }
}
function refusalOf(failure: Failure, ports: OrderingPorts): Placement | 'again' {
  if (stryMutAct_9fa48("80")) {
    {}
  } else {
    stryCov_9fa48("80");
    if (stryMutAct_9fa48("82") ? false : stryMutAct_9fa48("81") ? true : (stryCov_9fa48("81", "82"), isRefusal(failure, stryMutAct_9fa48("83") ? "" : (stryCov_9fa48("83"), 'IDEMPOTENCY_CONFLICT')))) {
      if (stryMutAct_9fa48("84")) {
        {}
      } else {
        stryCov_9fa48("84");
        ports.keys.renew();
        return stryMutAct_9fa48("85") ? "" : (stryCov_9fa48("85"), 'again');
      }
    }
    if (stryMutAct_9fa48("88") ? failure.kind === 'rejected' || failure.type === 'ORDER_PENDING' : stryMutAct_9fa48("87") ? false : stryMutAct_9fa48("86") ? true : (stryCov_9fa48("86", "87", "88"), (stryMutAct_9fa48("90") ? failure.kind !== 'rejected' : stryMutAct_9fa48("89") ? true : (stryCov_9fa48("89", "90"), failure.kind === (stryMutAct_9fa48("91") ? "" : (stryCov_9fa48("91"), 'rejected')))) && (stryMutAct_9fa48("93") ? failure.type !== 'ORDER_PENDING' : stryMutAct_9fa48("92") ? true : (stryCov_9fa48("92", "93"), failure.type === (stryMutAct_9fa48("94") ? "" : (stryCov_9fa48("94"), 'ORDER_PENDING')))))) {
      if (stryMutAct_9fa48("95")) {
        {}
      } else {
        stryCov_9fa48("95");
        const details = pendingOrderDetails.safeParse(failure.details);
        if (stryMutAct_9fa48("97") ? false : stryMutAct_9fa48("96") ? true : (stryCov_9fa48("96", "97"), details.success)) return stryMutAct_9fa48("98") ? {} : (stryCov_9fa48("98"), {
          type: stryMutAct_9fa48("99") ? "" : (stryCov_9fa48("99"), 'found'),
          orderId: details.data.orderId
        });
        return stryMutAct_9fa48("100") ? {} : (stryCov_9fa48("100"), {
          type: stryMutAct_9fa48("101") ? "" : (stryCov_9fa48("101"), 'refused'),
          failure: stryMutAct_9fa48("102") ? {} : (stryCov_9fa48("102"), {
            kind: stryMutAct_9fa48("103") ? "" : (stryCov_9fa48("103"), 'contract')
          })
        });
      }
    }
    return stryMutAct_9fa48("104") ? {} : (stryCov_9fa48("104"), {
      type: stryMutAct_9fa48("105") ? "" : (stryCov_9fa48("105"), 'refused'),
      failure
    });
  }
}