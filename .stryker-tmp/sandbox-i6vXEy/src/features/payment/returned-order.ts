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
import * as z from 'zod/mini';
import { failureOf } from '@/shared/lib/failure';

/**
 * What is read of the address that the gateway's own page and the wallets send people back to: the order's id, if it
 * could be one (docs.midtrans.com: up to 50 letters, digits and `-_~.`). Whatever else they append is a hint.
 */
export const returnSearchSchema = z.object(stryMutAct_9fa48("422") ? {} : (stryCov_9fa48("422"), {
  order_id: z.catch(z.optional(z.string().check(z.regex(stryMutAct_9fa48("429") ? /^(?!\.{1,2}$)[^A-Za-z0-9_~.-]{1,50}$/ : stryMutAct_9fa48("428") ? /^(?!\.{1,2}$)[A-Za-z0-9_~.-]$/ : stryMutAct_9fa48("427") ? /^(?!\.$)[A-Za-z0-9_~.-]{1,50}$/ : stryMutAct_9fa48("426") ? /^(?!\.{1,2})[A-Za-z0-9_~.-]{1,50}$/ : stryMutAct_9fa48("425") ? /^(?=\.{1,2}$)[A-Za-z0-9_~.-]{1,50}$/ : stryMutAct_9fa48("424") ? /^(?!\.{1,2}$)[A-Za-z0-9_~.-]{1,50}/ : stryMutAct_9fa48("423") ? /(?!\.{1,2}$)[A-Za-z0-9_~.-]{1,50}$/ : (stryCov_9fa48("423", "424", "425", "426", "427", "428", "429"), /^(?!\.{1,2}$)[A-Za-z0-9_~.-]{1,50}$/)))), undefined)
}));
export interface ReturnPorts {
  readonly pendingOrderId: () => Promise<string | undefined>;
  readonly newestOrderId: () => Promise<string | undefined>;
  /** Lets the server ask the gateway. */
  readonly sync: (orderId: string) => Promise<unknown>;
}

/**
 * The order that somebody comes back from, brought up to date: the named one, else the one that waits to be paid, else
 * the newest; undefined when there is none. An order that the server refuses to know is its page's to tell.
 */
export async function findReturnedOrder(named: string | undefined, ports: ReturnPorts): Promise<string | undefined> {
  if (stryMutAct_9fa48("430")) {
    {}
  } else {
    stryCov_9fa48("430");
    const orderId = stryMutAct_9fa48("431") ? (named ?? (await ports.pendingOrderId())) && (await ports.newestOrderId()) : (stryCov_9fa48("431"), (stryMutAct_9fa48("432") ? named && (await ports.pendingOrderId()) : (stryCov_9fa48("432"), named ?? (await ports.pendingOrderId()))) ?? (await ports.newestOrderId()));
    if (stryMutAct_9fa48("435") ? orderId !== undefined : stryMutAct_9fa48("434") ? false : stryMutAct_9fa48("433") ? true : (stryCov_9fa48("433", "434", "435"), orderId === undefined)) return undefined;
    try {
      if (stryMutAct_9fa48("436")) {
        {}
      } else {
        stryCov_9fa48("436");
        await ports.sync(orderId);
      }
    } catch (error) {
      if (stryMutAct_9fa48("437")) {
        {}
      } else {
        stryCov_9fa48("437");
        if (stryMutAct_9fa48("440") ? failureOf(error).kind === 'rejected' : stryMutAct_9fa48("439") ? false : stryMutAct_9fa48("438") ? true : (stryCov_9fa48("438", "439", "440"), failureOf(error).kind !== (stryMutAct_9fa48("441") ? "" : (stryCov_9fa48("441"), 'rejected')))) throw error;
      }
    }
    return orderId;
  }
}