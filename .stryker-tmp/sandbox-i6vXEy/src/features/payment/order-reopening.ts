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
import { isPayable, standingOf } from '@/features/orders/order-standing';
import { payableOrder } from './payable-order';
import type { Placement } from './payment-flow';
interface ReopeningPorts {
  readonly readOrder: (orderId: string) => Promise<Order>;
  readonly redirectHosts: readonly string[];
}

/** Readies an unpaid order for its payment page again. The order is asked first: its token may have been replaced. */
export async function reopenOrder(orderId: string, ports: ReopeningPorts): Promise<Placement> {
  if (stryMutAct_9fa48("153")) {
    {}
  } else {
    stryCov_9fa48("153");
    const order = await ports.readOrder(orderId);
    return isPayable(standingOf(order)) ? stryMutAct_9fa48("154") ? {} : (stryCov_9fa48("154"), {
      type: stryMutAct_9fa48("155") ? "" : (stryCov_9fa48("155"), 'obtained'),
      order: payableOrder(order, ports.redirectHosts)
    }) : stryMutAct_9fa48("156") ? {} : (stryCov_9fa48("156"), {
      type: stryMutAct_9fa48("157") ? "" : (stryCov_9fa48("157"), 'found'),
      orderId
    });
  }
}