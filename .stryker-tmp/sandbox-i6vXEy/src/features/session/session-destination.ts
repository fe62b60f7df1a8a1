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
import { withoutLocale } from '@/shared/i18n/locale';
import { sameOriginPath } from '@/shared/lib/safe-redirect';

/** What all account pages carry from link to link: where the person was going. */
export const authSearchSchema = z.object(stryMutAct_9fa48("577") ? {} : (stryCov_9fa48("577"), {
  redirect: z.catch(z.optional(z.string()), undefined)
}));
export interface Destination {
  /** Path, query and fragment on this site, without a language: the document's own applies. */
  readonly href: string;
  readonly kind: 'checkout' | 'orders' | 'app' | 'elsewhere';
}
const home: Destination = stryMutAct_9fa48("578") ? {} : (stryCov_9fa48("578"), {
  href: stryMutAct_9fa48("579") ? "" : (stryCov_9fa48("579"), '/app'),
  kind: stryMutAct_9fa48("580") ? "" : (stryCov_9fa48("580"), 'app')
});

/** Where to go after signing in. Another site, and the account pages themselves, give way to `/app`. */
export function destinationOf(redirect: string | undefined): Destination {
  if (stryMutAct_9fa48("581")) {
    {}
  } else {
    stryCov_9fa48("581");
    const path = sameOriginPath(redirect, home.href);
    const end = path.search(stryMutAct_9fa48("582") ? /[^?#]/ : (stryCov_9fa48("582"), /[?#]/));
    const pathname = withoutLocale((stryMutAct_9fa48("585") ? end !== -1 : stryMutAct_9fa48("584") ? false : stryMutAct_9fa48("583") ? true : (stryCov_9fa48("583", "584", "585"), end === (stryMutAct_9fa48("586") ? +1 : (stryCov_9fa48("586"), -1)))) ? path : stryMutAct_9fa48("587") ? path : (stryCov_9fa48("587"), path.slice(0, end)));
    if (stryMutAct_9fa48("589") ? false : stryMutAct_9fa48("588") ? true : (stryCov_9fa48("588", "589"), isUnder(pathname, stryMutAct_9fa48("590") ? "" : (stryCov_9fa48("590"), '/auth')))) return home;
    return stryMutAct_9fa48("591") ? {} : (stryCov_9fa48("591"), {
      href: (stryMutAct_9fa48("594") ? end !== -1 : stryMutAct_9fa48("593") ? false : stryMutAct_9fa48("592") ? true : (stryCov_9fa48("592", "593", "594"), end === (stryMutAct_9fa48("595") ? +1 : (stryCov_9fa48("595"), -1)))) ? pathname : stryMutAct_9fa48("596") ? pathname - path.slice(end) : (stryCov_9fa48("596"), pathname + (stryMutAct_9fa48("597") ? path : (stryCov_9fa48("597"), path.slice(end)))),
      kind: kindOf(pathname)
    });
  }
}
function kindOf(pathname: string): Destination['kind'] {
  if (stryMutAct_9fa48("598")) {
    {}
  } else {
    stryCov_9fa48("598");
    if (stryMutAct_9fa48("600") ? false : stryMutAct_9fa48("599") ? true : (stryCov_9fa48("599", "600"), isUnder(pathname, stryMutAct_9fa48("601") ? "" : (stryCov_9fa48("601"), '/checkout')))) return stryMutAct_9fa48("602") ? "" : (stryCov_9fa48("602"), 'checkout');
    if (stryMutAct_9fa48("604") ? false : stryMutAct_9fa48("603") ? true : (stryCov_9fa48("603", "604"), isUnder(pathname, stryMutAct_9fa48("605") ? "" : (stryCov_9fa48("605"), '/orders')))) return stryMutAct_9fa48("606") ? "" : (stryCov_9fa48("606"), 'orders');
    return isUnder(pathname, stryMutAct_9fa48("607") ? "" : (stryCov_9fa48("607"), '/app')) ? stryMutAct_9fa48("608") ? "" : (stryCov_9fa48("608"), 'app') : stryMutAct_9fa48("609") ? "" : (stryCov_9fa48("609"), 'elsewhere');
  }
}
function isUnder(pathname: string, parent: string): boolean {
  if (stryMutAct_9fa48("610")) {
    {}
  } else {
    stryCov_9fa48("610");
    return stryMutAct_9fa48("611") ? `${pathname.toLowerCase()}/`.endsWith(`${parent}/`) : (stryCov_9fa48("611"), (stryMutAct_9fa48("612") ? `` : (stryCov_9fa48("612"), `${stryMutAct_9fa48("613") ? pathname.toUpperCase() : (stryCov_9fa48("613"), pathname.toLowerCase())}/`)).startsWith(stryMutAct_9fa48("614") ? `` : (stryCov_9fa48("614"), `${parent}/`)));
  }
}

/** The search of a link to an account page that keeps the destination. */
export function searchTo({
  href
}: Destination): {
  redirect?: string;
} {
  if (stryMutAct_9fa48("615")) {
    {}
  } else {
    stryCov_9fa48("615");
    return (stryMutAct_9fa48("618") ? href !== home.href : stryMutAct_9fa48("617") ? false : stryMutAct_9fa48("616") ? true : (stryCov_9fa48("616", "617", "618"), href === home.href)) ? {} : stryMutAct_9fa48("619") ? {} : (stryCov_9fa48("619"), {
      redirect: href
    });
  }
}