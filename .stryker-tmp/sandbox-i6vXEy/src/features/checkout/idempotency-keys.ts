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
import type { PageStorage } from '@/shared/lib/page-storage';
import type { CheckoutBody } from './checkout-schema';
const keptKeySchema = z.object(stryMutAct_9fa48("0") ? {} : (stryCov_9fa48("0"), {
  fingerprint: z.string(),
  key: z.string(),
  /** The order that was placed under it. */
  orderId: z.optional(z.string())
}));
type KeptKey = z.output<typeof keptKeySchema>;
export interface IdempotencyKeys {
  /** The key of this body: the same one until the body changes; and the order that was placed under it before, if any. */
  keyFor(body: CheckoutBody): Promise<{
    key: string;
    orderId?: string | undefined;
  }>;
  /** The key has made this order: what it answers from now on is that order again. */
  markUsed(orderId: string): void;
  /** The order that this tab placed last. */
  placedOrderId(): string | undefined;
  /** The key is spent (its order cannot be paid any more): the next one is new. */
  renew(): void;
}
const storageKey = stryMutAct_9fa48("1") ? "" : (stryCov_9fa48("1"), 'notefiber-checkout-key');

/**
 * One key for one request body, kept in this tab across reloads, time-outs and retries.
 * Only a digest of the body is kept with it, so that no address ends up in storage.
 */
export function createIdempotencyKeys(storage: PageStorage): IdempotencyKeys {
  if (stryMutAct_9fa48("2")) {
    {}
  } else {
    stryCov_9fa48("2");
    function read(): KeptKey | undefined {
      if (stryMutAct_9fa48("3")) {
        {}
      } else {
        stryCov_9fa48("3");
        try {
          if (stryMutAct_9fa48("4")) {
            {}
          } else {
            stryCov_9fa48("4");
            return keptKeySchema.safeParse(JSON.parse(stryMutAct_9fa48("5") ? storage.getItem(storageKey) && 'null' : (stryCov_9fa48("5"), storage.getItem(storageKey) ?? (stryMutAct_9fa48("6") ? "" : (stryCov_9fa48("6"), 'null'))))).data;
          }
        } catch {
          if (stryMutAct_9fa48("7")) {
            {}
          } else {
            stryCov_9fa48("7");
            return undefined;
          }
        }
      }
    }
    function write(kept: KeptKey): void {
      if (stryMutAct_9fa48("8")) {
        {}
      } else {
        stryCov_9fa48("8");
        storage.setItem(storageKey, JSON.stringify(kept));
      }
    }
    return stryMutAct_9fa48("9") ? {} : (stryCov_9fa48("9"), {
      async keyFor(body) {
        if (stryMutAct_9fa48("10")) {
          {}
        } else {
          stryCov_9fa48("10");
          const fingerprint = await fingerprintOf(body);
          const kept = read();
          if (stryMutAct_9fa48("13") ? kept?.fingerprint !== fingerprint : stryMutAct_9fa48("12") ? false : stryMutAct_9fa48("11") ? true : (stryCov_9fa48("11", "12", "13"), (stryMutAct_9fa48("14") ? kept.fingerprint : (stryCov_9fa48("14"), kept?.fingerprint)) === fingerprint)) return kept;
          const fresh = stryMutAct_9fa48("15") ? {} : (stryCov_9fa48("15"), {
            fingerprint,
            key: crypto.randomUUID()
          });
          write(fresh);
          return fresh;
        }
      },
      markUsed(orderId) {
        if (stryMutAct_9fa48("16")) {
          {}
        } else {
          stryCov_9fa48("16");
          const kept = read();
          if (stryMutAct_9fa48("19") ? kept === undefined : stryMutAct_9fa48("18") ? false : stryMutAct_9fa48("17") ? true : (stryCov_9fa48("17", "18", "19"), kept !== undefined)) write(stryMutAct_9fa48("20") ? {} : (stryCov_9fa48("20"), {
            ...kept,
            orderId
          }));
        }
      },
      placedOrderId: stryMutAct_9fa48("21") ? () => undefined : (stryCov_9fa48("21"), () => stryMutAct_9fa48("22") ? read().orderId : (stryCov_9fa48("22"), read()?.orderId)),
      renew: stryMutAct_9fa48("23") ? () => undefined : (stryCov_9fa48("23"), () => storage.removeItem(storageKey))
    });
  }
}

/** The body as JSON with its keys in order, digested: the API compares bodies without regard to key order too. */
async function fingerprintOf(body: CheckoutBody): Promise<string> {
  if (stryMutAct_9fa48("24")) {
    {}
  } else {
    stryCov_9fa48("24");
    const canonical = JSON.stringify(Object.entries(body).toSorted(stryMutAct_9fa48("25") ? () => undefined : (stryCov_9fa48("25"), ([a], [b]) => (stryMutAct_9fa48("29") ? a >= b : stryMutAct_9fa48("28") ? a <= b : stryMutAct_9fa48("27") ? false : stryMutAct_9fa48("26") ? true : (stryCov_9fa48("26", "27", "28", "29"), a < b)) ? stryMutAct_9fa48("30") ? +1 : (stryCov_9fa48("30"), -1) : 1)));
    const digest = await crypto.subtle.digest(stryMutAct_9fa48("31") ? "" : (stryCov_9fa48("31"), 'SHA-256'), new TextEncoder().encode(canonical));
    return Array.from(new Uint8Array(digest), stryMutAct_9fa48("32") ? () => undefined : (stryCov_9fa48("32"), byte => byte.toString(16).padStart(2, stryMutAct_9fa48("33") ? "" : (stryCov_9fa48("33"), '0')))).join(stryMutAct_9fa48("34") ? "Stryker was here!" : (stryCov_9fa48("34"), ''));
  }
}