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
const controlOrSpace = stryMutAct_9fa48("642") ? /[\p{Cc}\P{Z}]/u : stryMutAct_9fa48("641") ? /[\P{Cc}\p{Z}]/u : stryMutAct_9fa48("640") ? /[^\p{Cc}\p{Z}]/u : (stryCov_9fa48("640", "641", "642"), /[\p{Cc}\p{Z}]/u);

/**
 * The path, query and fragment of a same-origin address, or the fallback.
 * What a browser would read as another host (`//host`, `/\host`, encoded or with control characters) is refused.
 */
export function sameOriginPath(candidate: unknown, fallback: string): string {
  if (stryMutAct_9fa48("643")) {
    {}
  } else {
    stryCov_9fa48("643");
    if (stryMutAct_9fa48("646") ? typeof candidate !== 'string' && !candidate.startsWith('/') : stryMutAct_9fa48("645") ? false : stryMutAct_9fa48("644") ? true : (stryCov_9fa48("644", "645", "646"), (stryMutAct_9fa48("648") ? typeof candidate === 'string' : stryMutAct_9fa48("647") ? false : (stryCov_9fa48("647", "648"), typeof candidate !== (stryMutAct_9fa48("649") ? "" : (stryCov_9fa48("649"), 'string')))) || (stryMutAct_9fa48("650") ? candidate.startsWith('/') : (stryCov_9fa48("650"), !(stryMutAct_9fa48("651") ? candidate.endsWith('/') : (stryCov_9fa48("651"), candidate.startsWith(stryMutAct_9fa48("652") ? "" : (stryCov_9fa48("652"), '/')))))))) return fallback;
    if (stryMutAct_9fa48("655") ? controlOrSpace.test(candidate) && candidate.includes('\\') : stryMutAct_9fa48("654") ? false : stryMutAct_9fa48("653") ? true : (stryCov_9fa48("653", "654", "655"), controlOrSpace.test(candidate) || candidate.includes(stryMutAct_9fa48("656") ? "" : (stryCov_9fa48("656"), '\\')))) return fallback;
    const origin = stryMutAct_9fa48("657") ? "" : (stryCov_9fa48("657"), 'https://same.invalid');
    const url = readUrl(candidate, origin);
    if (stryMutAct_9fa48("660") ? url?.origin !== origin && decodesToHost(url.pathname) : stryMutAct_9fa48("659") ? false : stryMutAct_9fa48("658") ? true : (stryCov_9fa48("658", "659", "660"), (stryMutAct_9fa48("662") ? url?.origin === origin : stryMutAct_9fa48("661") ? false : (stryCov_9fa48("661", "662"), (stryMutAct_9fa48("663") ? url.origin : (stryCov_9fa48("663"), url?.origin)) !== origin)) || decodesToHost(url.pathname))) return fallback;
    return stryMutAct_9fa48("664") ? url.pathname + url.search - url.hash : (stryCov_9fa48("664"), (stryMutAct_9fa48("665") ? url.pathname - url.search : (stryCov_9fa48("665"), url.pathname + url.search)) + url.hash);
  }
}

/** `URL.canParse` is younger than the oldest supported browsers. */
function readUrl(candidate: string, base?: string): URL | undefined {
  if (stryMutAct_9fa48("666")) {
    {}
  } else {
    stryCov_9fa48("666");
    try {
      if (stryMutAct_9fa48("667")) {
        {}
      } else {
        stryCov_9fa48("667");
        return new URL(candidate, base);
      }
    } catch {
      if (stryMutAct_9fa48("668")) {
        {}
      } else {
        stryCov_9fa48("668");
        return undefined;
      }
    }
  }
}
function decodesToHost(pathname: string): boolean {
  if (stryMutAct_9fa48("669")) {
    {}
  } else {
    stryCov_9fa48("669");
    return (stryMutAct_9fa48("671") ? /^(\/|%2f|%5c)/i : stryMutAct_9fa48("670") ? /(\/|%2f|%5c){2}/i : (stryCov_9fa48("670", "671"), /^(\/|%2f|%5c){2}/i)).test(pathname);
  }
}

/** Whether an address may be left for: https (or this machine) and exactly one of the hosts. */
export function isAllowedHost(candidate: string, hosts: readonly string[]): boolean {
  if (stryMutAct_9fa48("672")) {
    {}
  } else {
    stryCov_9fa48("672");
    if (stryMutAct_9fa48("675") ? controlOrSpace.test(candidate) && candidate.includes('\\') : stryMutAct_9fa48("674") ? false : stryMutAct_9fa48("673") ? true : (stryCov_9fa48("673", "674", "675"), controlOrSpace.test(candidate) || candidate.includes(stryMutAct_9fa48("676") ? "" : (stryCov_9fa48("676"), '\\')))) return stryMutAct_9fa48("677") ? true : (stryCov_9fa48("677"), false);
    const url = readUrl(candidate);
    if (stryMutAct_9fa48("680") ? (url === undefined || url.username !== '') && url.password !== '' : stryMutAct_9fa48("679") ? false : stryMutAct_9fa48("678") ? true : (stryCov_9fa48("678", "679", "680"), (stryMutAct_9fa48("682") ? url === undefined && url.username !== '' : stryMutAct_9fa48("681") ? false : (stryCov_9fa48("681", "682"), (stryMutAct_9fa48("684") ? url !== undefined : stryMutAct_9fa48("683") ? false : (stryCov_9fa48("683", "684"), url === undefined)) || (stryMutAct_9fa48("686") ? url.username === '' : stryMutAct_9fa48("685") ? false : (stryCov_9fa48("685", "686"), url.username !== (stryMutAct_9fa48("687") ? "Stryker was here!" : (stryCov_9fa48("687"), '')))))) || (stryMutAct_9fa48("689") ? url.password === '' : stryMutAct_9fa48("688") ? false : (stryCov_9fa48("688", "689"), url.password !== (stryMutAct_9fa48("690") ? "Stryker was here!" : (stryCov_9fa48("690"), '')))))) return stryMutAct_9fa48("691") ? true : (stryCov_9fa48("691"), false);
    const local = stryMutAct_9fa48("694") ? url.hostname === 'localhost' && url.hostname === '127.0.0.1' : stryMutAct_9fa48("693") ? false : stryMutAct_9fa48("692") ? true : (stryCov_9fa48("692", "693", "694"), (stryMutAct_9fa48("696") ? url.hostname !== 'localhost' : stryMutAct_9fa48("695") ? false : (stryCov_9fa48("695", "696"), url.hostname === (stryMutAct_9fa48("697") ? "" : (stryCov_9fa48("697"), 'localhost')))) || (stryMutAct_9fa48("699") ? url.hostname !== '127.0.0.1' : stryMutAct_9fa48("698") ? false : (stryCov_9fa48("698", "699"), url.hostname === (stryMutAct_9fa48("700") ? "" : (stryCov_9fa48("700"), '127.0.0.1')))));
    if (stryMutAct_9fa48("703") ? url.protocol !== 'https:' || !(local && url.protocol === 'http:') : stryMutAct_9fa48("702") ? false : stryMutAct_9fa48("701") ? true : (stryCov_9fa48("701", "702", "703"), (stryMutAct_9fa48("705") ? url.protocol === 'https:' : stryMutAct_9fa48("704") ? true : (stryCov_9fa48("704", "705"), url.protocol !== (stryMutAct_9fa48("706") ? "" : (stryCov_9fa48("706"), 'https:')))) && (stryMutAct_9fa48("707") ? local && url.protocol === 'http:' : (stryCov_9fa48("707"), !(stryMutAct_9fa48("710") ? local || url.protocol === 'http:' : stryMutAct_9fa48("709") ? false : stryMutAct_9fa48("708") ? true : (stryCov_9fa48("708", "709", "710"), local && (stryMutAct_9fa48("712") ? url.protocol !== 'http:' : stryMutAct_9fa48("711") ? true : (stryCov_9fa48("711", "712"), url.protocol === (stryMutAct_9fa48("713") ? "" : (stryCov_9fa48("713"), 'http:')))))))))) return stryMutAct_9fa48("714") ? true : (stryCov_9fa48("714"), false);
    return hosts.includes(url.host);
  }
}