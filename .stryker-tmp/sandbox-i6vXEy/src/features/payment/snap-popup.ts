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
import type { Snap, SnapOptions } from './snap';

/**
 * How the popup ended. None of them says what was paid: `closed` may leave a VA behind that can be paid,
 * and `success` may still be reversed. `unavailable`: it never became visible.
 */
export type SnapOutcome = 'success' | 'pending' | 'error' | 'closed' | 'dismissed' | 'unavailable';
export interface SnapPopup {
  /** Settles exactly once, after the gateway's own clean-up, so that opening again is safe. Never rejects. */
  readonly outcome: Promise<SnapOutcome>;
  /** Closes the popup from the page's side. */
  dismiss(): void;
}
interface SnapPopupOptions {
  readonly token: string;
  readonly language: 'id' | 'en';
  readonly frameTitle: string;
  /** How long the frame may stay invisible. */
  readonly watchdogMs: number;
  readonly window: Window;
}
const frameId = stryMutAct_9fa48("486") ? "" : (stryCov_9fa48("486"), 'snap-midtrans');

/** Opens the payment popup and reports one outcome; late and repeated callbacks are dropped. */
export function openSnap(snap: Snap, options: SnapPopupOptions): SnapPopup {
  if (stryMutAct_9fa48("487")) {
    {}
  } else {
    stryCov_9fa48("487");
    let settle: (outcome: SnapOutcome) => void = () => undefined;
    let settled = stryMutAct_9fa48("488") ? true : (stryCov_9fa48("488"), false);
    const outcome = new Promise<SnapOutcome>(resolve => {
      if (stryMutAct_9fa48("489")) {
        {}
      } else {
        stryCov_9fa48("489");
        settle = value => {
          if (stryMutAct_9fa48("490")) {
            {}
          } else {
            stryCov_9fa48("490");
            settled = stryMutAct_9fa48("491") ? false : (stryCov_9fa48("491"), true);
            stopWatching();
            resolve(value);
          }
        };
      }
    });
    function dismiss(as: SnapOutcome = stryMutAct_9fa48("492") ? "" : (stryCov_9fa48("492"), 'dismissed')) {
      if (stryMutAct_9fa48("493")) {
        {}
      } else {
        stryCov_9fa48("493");
        if (stryMutAct_9fa48("495") ? false : stryMutAct_9fa48("494") ? true : (stryCov_9fa48("494", "495"), settled)) return;
        hideQuietly(snap);
        settle(as);
      }
    }
    const stopWatching = watchFrame(options, stryMutAct_9fa48("496") ? {} : (stryCov_9fa48("496"), {
      onNeverSeen: stryMutAct_9fa48("497") ? () => undefined : (stryCov_9fa48("497"), () => dismiss(stryMutAct_9fa48("498") ? "" : (stryCov_9fa48("498"), 'unavailable'))),
      // A result without `status_code` calls nobody back: what has happened is for the server to say.
      onGone: stryMutAct_9fa48("499") ? () => undefined : (stryCov_9fa48("499"), () => settle(stryMutAct_9fa48("500") ? "" : (stryCov_9fa48("500"), 'error')))
    }));
    const opened = payOnce(snap, options.token, stryMutAct_9fa48("501") ? {} : (stryCov_9fa48("501"), {
      onSuccess: stryMutAct_9fa48("502") ? () => undefined : (stryCov_9fa48("502"), () => settle(stryMutAct_9fa48("503") ? "" : (stryCov_9fa48("503"), 'success'))),
      onPending: stryMutAct_9fa48("504") ? () => undefined : (stryCov_9fa48("504"), () => settle(stryMutAct_9fa48("505") ? "" : (stryCov_9fa48("505"), 'pending'))),
      onError: stryMutAct_9fa48("506") ? () => undefined : (stryCov_9fa48("506"), () => settle(stryMutAct_9fa48("507") ? "" : (stryCov_9fa48("507"), 'error'))),
      onClose: stryMutAct_9fa48("508") ? () => undefined : (stryCov_9fa48("508"), () => settle(stryMutAct_9fa48("509") ? "" : (stryCov_9fa48("509"), 'closed'))),
      language: options.language
    }));
    if (stryMutAct_9fa48("512") ? false : stryMutAct_9fa48("511") ? true : stryMutAct_9fa48("510") ? opened : (stryCov_9fa48("510", "511", "512"), !opened)) settle(stryMutAct_9fa48("513") ? "" : (stryCov_9fa48("513"), 'unavailable'));
    return stryMutAct_9fa48("514") ? {} : (stryCov_9fa48("514"), {
      outcome,
      dismiss: stryMutAct_9fa48("515") ? () => undefined : (stryCov_9fa48("515"), () => dismiss())
    });
  }
}

/** A popup that another screen left open, or that never loaded, blocks the next one: `hide()` clears it once. */
function payOnce(snap: Snap, token: string, options: SnapOptions): boolean {
  if (stryMutAct_9fa48("516")) {
    {}
  } else {
    stryCov_9fa48("516");
    try {
      if (stryMutAct_9fa48("517")) {
        {}
      } else {
        stryCov_9fa48("517");
        snap.pay(token, options);
        return stryMutAct_9fa48("518") ? false : (stryCov_9fa48("518"), true);
      }
    } catch {
      if (stryMutAct_9fa48("519")) {
        {}
      } else {
        stryCov_9fa48("519");
        hideQuietly(snap);
      }
    }
    try {
      if (stryMutAct_9fa48("520")) {
        {}
      } else {
        stryCov_9fa48("520");
        snap.pay(token, options);
        return stryMutAct_9fa48("521") ? false : (stryCov_9fa48("521"), true);
      }
    } catch {
      if (stryMutAct_9fa48("522")) {
        {}
      } else {
        stryCov_9fa48("522");
        return stryMutAct_9fa48("523") ? true : (stryCov_9fa48("523"), false);
      }
    }
  }
}

/** Where nothing is open, hiding may throw; then there is nothing to hide. */
function hideQuietly(snap: Snap): void {
  if (stryMutAct_9fa48("524")) {
    {}
  } else {
    stryCov_9fa48("524");
    try {
      if (stryMutAct_9fa48("525")) {
        {}
      } else {
        stryCov_9fa48("525");
        snap.hide();
      }
    } catch {
      if (stryMutAct_9fa48("526")) {
        {}
      } else {
        stryCov_9fa48("526");
        return;
      }
    }
  }
}
interface FrameNews {
  readonly onNeverSeen: () => void;
  /** The frame was seen and is not any more. Who learns of that by a callback stops watching before. */
  readonly onGone: () => void;
}

/** Gives the frame a name for screen readers and the focus once it is seen. Answers with the way to stop. */
function watchFrame({
  window,
  frameTitle,
  watchdogMs
}: SnapPopupOptions, {
  onNeverSeen,
  onGone
}: FrameNews): () => void {
  if (stryMutAct_9fa48("527")) {
    {}
  } else {
    stryCov_9fa48("527");
    let seen = stryMutAct_9fa48("528") ? true : (stryCov_9fa48("528"), false);
    const check = () => {
      if (stryMutAct_9fa48("529")) {
        {}
      } else {
        stryCov_9fa48("529");
        const frame = visibleFrame(window);
        if (stryMutAct_9fa48("532") ? frame !== undefined : stryMutAct_9fa48("531") ? false : stryMutAct_9fa48("530") ? true : (stryCov_9fa48("530", "531", "532"), frame === undefined)) {
          if (stryMutAct_9fa48("533")) {
            {}
          } else {
            stryCov_9fa48("533");
            if (stryMutAct_9fa48("535") ? false : stryMutAct_9fa48("534") ? true : (stryCov_9fa48("534", "535"), seen)) onGone();
          }
        } else if (stryMutAct_9fa48("538") ? false : stryMutAct_9fa48("537") ? true : stryMutAct_9fa48("536") ? seen : (stryCov_9fa48("536", "537", "538"), !seen)) {
          if (stryMutAct_9fa48("539")) {
            {}
          } else {
            stryCov_9fa48("539");
            seen = stryMutAct_9fa48("540") ? false : (stryCov_9fa48("540"), true);
            window.clearTimeout(timer);
            frame.title = frameTitle;
            frame.focus();
          }
        }
      }
    };
    const observer = new MutationObserver(check);
    const timer = window.setTimeout(onNeverSeen, watchdogMs);
    observer.observe(window.document.documentElement, stryMutAct_9fa48("541") ? {} : (stryCov_9fa48("541"), {
      subtree: stryMutAct_9fa48("542") ? false : (stryCov_9fa48("542"), true),
      childList: stryMutAct_9fa48("543") ? false : (stryCov_9fa48("543"), true),
      attributeFilter: stryMutAct_9fa48("544") ? [] : (stryCov_9fa48("544"), [stryMutAct_9fa48("545") ? "" : (stryCov_9fa48("545"), 'style'), stryMutAct_9fa48("546") ? "" : (stryCov_9fa48("546"), 'class')])
    }));
    return () => {
      if (stryMutAct_9fa48("547")) {
        {}
      } else {
        stryCov_9fa48("547");
        observer.disconnect();
        window.clearTimeout(timer);
      }
    };
  }
}
function visibleFrame(window: Window): HTMLIFrameElement | undefined {
  if (stryMutAct_9fa48("548")) {
    {}
  } else {
    stryCov_9fa48("548");
    const frame = window.document.getElementById(frameId);
    if (stryMutAct_9fa48("551") ? false : stryMutAct_9fa48("550") ? true : stryMutAct_9fa48("549") ? frame instanceof HTMLIFrameElement : (stryCov_9fa48("549", "550", "551"), !(frame instanceof HTMLIFrameElement))) return undefined;
    return (stryMutAct_9fa48("554") ? window.getComputedStyle(frame).display !== 'none' : stryMutAct_9fa48("553") ? false : stryMutAct_9fa48("552") ? true : (stryCov_9fa48("552", "553", "554"), window.getComputedStyle(frame).display === (stryMutAct_9fa48("555") ? "" : (stryCov_9fa48("555"), 'none')))) ? undefined : frame;
  }
}