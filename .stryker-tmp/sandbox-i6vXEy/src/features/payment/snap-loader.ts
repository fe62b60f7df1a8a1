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
import type { Snap } from './snap';
export type SnapLoading = {
  readonly ok: true;
  readonly snap: Snap;
}
/** `blocked`: the browser gave up on the script. `slow`: no answer in time. `broken`: it ran and defined nothing. */ | {
  readonly ok: false;
  readonly reason: 'blocked' | 'slow' | 'broken';
};
export interface SnapLoader {
  /** Loads the script once; later calls share the result. After a failure the next call tries again. */
  load(): Promise<SnapLoading>;
}
interface SnapLoaderOptions {
  readonly scriptUrl: string;
  readonly clientKey: string;
  readonly timeoutMs: number;
  readonly window: Window;
}

/**
 * Adds the gateway's script to the page, at most once: evaluated twice it reports every result twice and leaves the page.
 * A tag that failed is replaced; one that is only slow is kept and waited for again, since it may still run.
 */
export function createSnapLoader(options: SnapLoaderOptions): SnapLoader {
  if (stryMutAct_9fa48("442")) {
    {}
  } else {
    stryCov_9fa48("442");
    let flight: Promise<SnapLoading> | undefined;
    let tag: HTMLScriptElement | undefined;
    function addTag(): HTMLScriptElement {
      if (stryMutAct_9fa48("443")) {
        {}
      } else {
        stryCov_9fa48("443");
        const script = options.window.document.createElement(stryMutAct_9fa48("444") ? "" : (stryCov_9fa48("444"), 'script'));
        script.src = options.scriptUrl;
        script.dataset[stryMutAct_9fa48("445") ? "" : (stryCov_9fa48("445"), 'clientKey')] = options.clientKey;
        // Keeps script optimisers from re-ordering it.
        script.dataset[stryMutAct_9fa48("446") ? "" : (stryCov_9fa48("446"), 'cfasync')] = stryMutAct_9fa48("447") ? "" : (stryCov_9fa48("447"), 'false');
        script.async = stryMutAct_9fa48("448") ? false : (stryCov_9fa48("448"), true);
        options.window.document.head.append(script);
        return script;
      }
    }
    function wait(script: HTMLScriptElement): Promise<SnapLoading> {
      if (stryMutAct_9fa48("449")) {
        {}
      } else {
        stryCov_9fa48("449");
        return new Promise(resolve => {
          if (stryMutAct_9fa48("450")) {
            {}
          } else {
            stryCov_9fa48("450");
            const timer = options.window.setTimeout(stryMutAct_9fa48("451") ? () => undefined : (stryCov_9fa48("451"), () => finish(stryMutAct_9fa48("452") ? {} : (stryCov_9fa48("452"), {
              ok: stryMutAct_9fa48("453") ? true : (stryCov_9fa48("453"), false),
              reason: stryMutAct_9fa48("454") ? "" : (stryCov_9fa48("454"), 'slow')
            }))), options.timeoutMs);
            const onLoad = stryMutAct_9fa48("455") ? () => undefined : (stryCov_9fa48("455"), (() => {
              const onLoad = () => finish(readSnap(options.window));
              return onLoad;
            })());
            const onError = () => {
              if (stryMutAct_9fa48("456")) {
                {}
              } else {
                stryCov_9fa48("456");
                script.remove();
                tag = undefined;
                finish(stryMutAct_9fa48("457") ? {} : (stryCov_9fa48("457"), {
                  ok: stryMutAct_9fa48("458") ? true : (stryCov_9fa48("458"), false),
                  reason: stryMutAct_9fa48("459") ? "" : (stryCov_9fa48("459"), 'blocked')
                }));
              }
            };
            function finish(loading: SnapLoading) {
              if (stryMutAct_9fa48("460")) {
                {}
              } else {
                stryCov_9fa48("460");
                options.window.clearTimeout(timer);
                script.removeEventListener(stryMutAct_9fa48("461") ? "" : (stryCov_9fa48("461"), 'load'), onLoad);
                script.removeEventListener(stryMutAct_9fa48("462") ? "" : (stryCov_9fa48("462"), 'error'), onError);
                resolve(loading);
              }
            }
            script.addEventListener(stryMutAct_9fa48("463") ? "" : (stryCov_9fa48("463"), 'load'), onLoad);
            script.addEventListener(stryMutAct_9fa48("464") ? "" : (stryCov_9fa48("464"), 'error'), onError);
          }
        });
      }
    }
    async function loadOnce(): Promise<SnapLoading> {
      if (stryMutAct_9fa48("465")) {
        {}
      } else {
        stryCov_9fa48("465");
        const present = readSnap(options.window);
        if (stryMutAct_9fa48("467") ? false : stryMutAct_9fa48("466") ? true : (stryCov_9fa48("466", "467"), present.ok)) return present;
        stryMutAct_9fa48("468") ? tag &&= addTag() : (stryCov_9fa48("468"), tag ??= addTag());
        const loading = await wait(tag);
        if (stryMutAct_9fa48("471") ? false : stryMutAct_9fa48("470") ? true : stryMutAct_9fa48("469") ? loading.ok : (stryCov_9fa48("469", "470", "471"), !loading.ok)) flight = undefined;
        return loading;
      }
    }
    return stryMutAct_9fa48("472") ? {} : (stryCov_9fa48("472"), {
      load() {
        if (stryMutAct_9fa48("473")) {
          {}
        } else {
          stryCov_9fa48("473");
          stryMutAct_9fa48("474") ? flight &&= loadOnce() : (stryCov_9fa48("474"), flight ??= loadOnce());
          return flight;
        }
      }
    });
  }
}
function readSnap({
  snap
}: Window): SnapLoading {
  if (stryMutAct_9fa48("475")) {
    {}
  } else {
    stryCov_9fa48("475");
    return (stryMutAct_9fa48("478") ? typeof snap?.pay !== 'function' : stryMutAct_9fa48("477") ? false : stryMutAct_9fa48("476") ? true : (stryCov_9fa48("476", "477", "478"), typeof (stryMutAct_9fa48("479") ? snap.pay : (stryCov_9fa48("479"), snap?.pay)) === (stryMutAct_9fa48("480") ? "" : (stryCov_9fa48("480"), 'function')))) ? stryMutAct_9fa48("481") ? {} : (stryCov_9fa48("481"), {
      ok: stryMutAct_9fa48("482") ? false : (stryCov_9fa48("482"), true),
      snap
    }) : stryMutAct_9fa48("483") ? {} : (stryCov_9fa48("483"), {
      ok: stryMutAct_9fa48("484") ? true : (stryCov_9fa48("484"), false),
      reason: stryMutAct_9fa48("485") ? "" : (stryCov_9fa48("485"), 'broken')
    });
  }
}