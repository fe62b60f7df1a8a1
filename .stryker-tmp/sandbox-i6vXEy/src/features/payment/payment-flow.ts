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
import { standingOf } from '@/features/orders/order-standing';
import { failureOf, type Failure } from '@/shared/lib/failure';
import { advance, mayPay, type PayableOrder, type PaymentEvent, type PaymentState } from './payment-machine';
import type { SnapLoading } from './snap-loader';
import type { SnapOutcome, SnapPopup } from './snap-popup';
import type { Snap } from './snap';

/** How pressing "pay" ended on the API's side. */
export type Placement = {
  readonly type: 'obtained';
  readonly order: PayableOrder;
} | {
  readonly type: 'found';
  readonly orderId: string;
} | {
  readonly type: 'refused';
  readonly failure: Failure;
};
export interface PaymentPorts {
  readonly loadSnap: () => Promise<SnapLoading>;
  readonly openPopup: (snap: Snap, token: string) => SnapPopup;
  /** Asks the server where the order stands. */
  readonly readOrder: (orderId: string) => Promise<Order>;
  /** Lets the server ask the gateway first. */
  readonly syncOrder: (orderId: string) => Promise<Order>;
  /** Leaves the page for the gateway's own. */
  readonly leaveFor: (url: string) => void;
}
export interface PaymentFlow {
  state(): PaymentState;
  subscribe(listener: () => void): () => void;
  /**
   * Starts a payment unless one is under way. `obtain` places the order or fetches the one that exists.
   * Resolves with how that went, or with nothing when the press did not count.
   */
  pay(obtain: () => Promise<Placement>): Promise<Placement | undefined>;
  /** The page is shown, for the first time or again. */
  arrive(): void;
  /** The page is being left: what is open is closed, and nothing opens on the next page. */
  leave(): void;
}

/**
 * Runs the payment machine: each state's one effect, whose end is the next event. Whoever wants to see the events
 * hands in a machine that notes them.
 */
export function createPaymentFlow(ports: PaymentPorts, machine = advance): PaymentFlow {
  if (stryMutAct_9fa48("171")) {
    {}
  } else {
    stryCov_9fa48("171");
    let state: PaymentState = stryMutAct_9fa48("172") ? {} : (stryCov_9fa48("172"), {
      at: stryMutAct_9fa48("173") ? "" : (stryCov_9fa48("173"), 'idle')
    });
    let snap: Snap | undefined;
    let popup: SnapPopup | undefined;
    let away = stryMutAct_9fa48("174") ? true : (stryCov_9fa48("174"), false);
    const listeners = new Set<() => void>();
    function send(event: PaymentEvent) {
      if (stryMutAct_9fa48("175")) {
        {}
      } else {
        stryCov_9fa48("175");
        const next = machine(state, event);
        if (stryMutAct_9fa48("178") ? next !== state : stryMutAct_9fa48("177") ? false : stryMutAct_9fa48("176") ? true : (stryCov_9fa48("176", "177", "178"), next === state)) return;
        state = next;
        for (const listener of listeners) listener();
        void enter(next);
      }
    }
    async function enter(entered: PaymentState): Promise<void> {
      if (stryMutAct_9fa48("179")) {
        {}
      } else {
        stryCov_9fa48("179");
        if (stryMutAct_9fa48("182") ? away || entered.at !== 'confirming' : stryMutAct_9fa48("181") ? false : stryMutAct_9fa48("180") ? true : (stryCov_9fa48("180", "181", "182"), away && (stryMutAct_9fa48("184") ? entered.at === 'confirming' : stryMutAct_9fa48("183") ? true : (stryCov_9fa48("183", "184"), entered.at !== (stryMutAct_9fa48("185") ? "" : (stryCov_9fa48("185"), 'confirming')))))) return undefined;
        switch (entered.at) {
          case stryMutAct_9fa48("187") ? "" : (stryCov_9fa48("187"), 'loading'):
            if (stryMutAct_9fa48("186")) {} else {
              stryCov_9fa48("186");
              {
                if (stryMutAct_9fa48("188")) {
                  {}
                } else {
                  stryCov_9fa48("188");
                  const loading = await loadTwice();
                  if (stryMutAct_9fa48("190") ? false : stryMutAct_9fa48("189") ? true : (stryCov_9fa48("189", "190"), loading.ok)) snap = loading.snap;
                  if (stryMutAct_9fa48("192") ? false : stryMutAct_9fa48("191") ? true : (stryCov_9fa48("191", "192"), away)) return undefined;
                  return send(stryMutAct_9fa48("193") ? {} : (stryCov_9fa48("193"), {
                    type: loading.ok ? stryMutAct_9fa48("194") ? "" : (stryCov_9fa48("194"), 'snapLoaded') : stryMutAct_9fa48("195") ? "" : (stryCov_9fa48("195"), 'snapFailed')
                  }));
                }
              }
            }
          case stryMutAct_9fa48("197") ? "" : (stryCov_9fa48("197"), 'paying'):
            if (stryMutAct_9fa48("196")) {} else {
              stryCov_9fa48("196");
              {
                if (stryMutAct_9fa48("198")) {
                  {}
                } else {
                  stryCov_9fa48("198");
                  const {
                    snapToken
                  } = entered.order;
                  if (stryMutAct_9fa48("201") ? snap === undefined && snapToken === undefined : stryMutAct_9fa48("200") ? false : stryMutAct_9fa48("199") ? true : (stryCov_9fa48("199", "200", "201"), (stryMutAct_9fa48("203") ? snap !== undefined : stryMutAct_9fa48("202") ? false : (stryCov_9fa48("202", "203"), snap === undefined)) || (stryMutAct_9fa48("205") ? snapToken !== undefined : stryMutAct_9fa48("204") ? false : (stryCov_9fa48("204", "205"), snapToken === undefined)))) {
                    if (stryMutAct_9fa48("206")) {
                      {}
                    } else {
                      stryCov_9fa48("206");
                      return send(stryMutAct_9fa48("207") ? {} : (stryCov_9fa48("207"), {
                        type: stryMutAct_9fa48("208") ? "" : (stryCov_9fa48("208"), 'popupReported'),
                        outcome: stryMutAct_9fa48("209") ? "" : (stryCov_9fa48("209"), 'unavailable')
                      }));
                    }
                  }
                  popup = ports.openPopup(snap, snapToken);
                  return send(stryMutAct_9fa48("210") ? {} : (stryCov_9fa48("210"), {
                    type: stryMutAct_9fa48("211") ? "" : (stryCov_9fa48("211"), 'popupReported'),
                    outcome: await popup.outcome
                  }));
                }
              }
            }
          case stryMutAct_9fa48("213") ? "" : (stryCov_9fa48("213"), 'redirecting'):
            if (stryMutAct_9fa48("212")) {} else {
              stryCov_9fa48("212");
              return ports.leaveFor(entered.url);
            }
          case stryMutAct_9fa48("215") ? "" : (stryCov_9fa48("215"), 'confirming'):
            if (stryMutAct_9fa48("214")) {} else {
              stryCov_9fa48("214");
              return send(await confirm(entered.order.orderId, entered.outcome));
            }
          default:
            if (stryMutAct_9fa48("216")) {} else {
              stryCov_9fa48("216");
              return undefined;
            }
        }
      }
    }

    /** One retry: a script that failed once often comes the second time. */
    async function loadTwice(): Promise<SnapLoading> {
      if (stryMutAct_9fa48("217")) {
        {}
      } else {
        stryCov_9fa48("217");
        const first = await ports.loadSnap();
        return first.ok ? first : ports.loadSnap();
      }
    }
    async function confirm(orderId: string, outcome: SnapOutcome): Promise<PaymentEvent> {
      if (stryMutAct_9fa48("218")) {
        {}
      } else {
        stryCov_9fa48("218");
        try {
          if (stryMutAct_9fa48("219")) {
            {}
          } else {
            stryCov_9fa48("219");
            const order = await ask(orderId, outcome);
            return stryMutAct_9fa48("220") ? {} : (stryCov_9fa48("220"), {
              type: stryMutAct_9fa48("221") ? "" : (stryCov_9fa48("221"), 'orderRead'),
              standing: standingOf(order),
              denied: Boolean(order.failure)
            });
          }
        } catch (error) {
          if (stryMutAct_9fa48("222")) {
            {}
          } else {
            stryCov_9fa48("222");
            return stryMutAct_9fa48("223") ? {} : (stryCov_9fa48("223"), {
              type: stryMutAct_9fa48("224") ? "" : (stryCov_9fa48("224"), 'orderUnreadable'),
              failure: failureOf(error)
            });
          }
        }
      }
    }

    /** The gateway also refuses what has been paid already; the server may not have heard of that. */
    async function ask(orderId: string, outcome: SnapOutcome): Promise<Order> {
      if (stryMutAct_9fa48("225")) {
        {}
      } else {
        stryCov_9fa48("225");
        const synced = (stryMutAct_9fa48("228") ? outcome !== 'error' : stryMutAct_9fa48("227") ? false : stryMutAct_9fa48("226") ? true : (stryCov_9fa48("226", "227", "228"), outcome === (stryMutAct_9fa48("229") ? "" : (stryCov_9fa48("229"), 'error')))) ? await ports.syncOrder(orderId).catch(() => undefined) : undefined;
        return stryMutAct_9fa48("230") ? synced && ports.readOrder(orderId) : (stryCov_9fa48("230"), synced ?? ports.readOrder(orderId));
      }
    }
    async function place(obtain: () => Promise<Placement>): Promise<Placement> {
      if (stryMutAct_9fa48("231")) {
        {}
      } else {
        stryCov_9fa48("231");
        try {
          if (stryMutAct_9fa48("232")) {
            {}
          } else {
            stryCov_9fa48("232");
            return await obtain();
          }
        } catch (error) {
          if (stryMutAct_9fa48("233")) {
            {}
          } else {
            stryCov_9fa48("233");
            return stryMutAct_9fa48("234") ? {} : (stryCov_9fa48("234"), {
              type: stryMutAct_9fa48("235") ? "" : (stryCov_9fa48("235"), 'refused'),
              failure: failureOf(error)
            });
          }
        }
      }
    }
    return stryMutAct_9fa48("236") ? {} : (stryCov_9fa48("236"), {
      state: stryMutAct_9fa48("237") ? () => undefined : (stryCov_9fa48("237"), () => state),
      subscribe(listener) {
        if (stryMutAct_9fa48("238")) {
          {}
        } else {
          stryCov_9fa48("238");
          listeners.add(listener);
          return stryMutAct_9fa48("239") ? () => undefined : (stryCov_9fa48("239"), () => listeners.delete(listener));
        }
      },
      async pay(obtain) {
        if (stryMutAct_9fa48("240")) {
          {}
        } else {
          stryCov_9fa48("240");
          if (stryMutAct_9fa48("243") ? false : stryMutAct_9fa48("242") ? true : stryMutAct_9fa48("241") ? mayPay(state) : (stryCov_9fa48("241", "242", "243"), !mayPay(state))) return undefined;
          send(stryMutAct_9fa48("244") ? {} : (stryCov_9fa48("244"), {
            type: stryMutAct_9fa48("245") ? "" : (stryCov_9fa48("245"), 'payPressed')
          }));
          const placement = await place(obtain);
          send(placementEvent(placement));
          return placement;
        }
      },
      arrive() {
        if (stryMutAct_9fa48("246")) {
          {}
        } else {
          stryCov_9fa48("246");
          away = stryMutAct_9fa48("247") ? true : (stryCov_9fa48("247"), false);
          send(stryMutAct_9fa48("248") ? {} : (stryCov_9fa48("248"), {
            type: stryMutAct_9fa48("249") ? "" : (stryCov_9fa48("249"), 'pageRestored')
          }));
        }
      },
      leave() {
        if (stryMutAct_9fa48("250")) {
          {}
        } else {
          stryCov_9fa48("250");
          away = stryMutAct_9fa48("251") ? false : (stryCov_9fa48("251"), true);
          stryMutAct_9fa48("252") ? popup.dismiss() : (stryCov_9fa48("252"), popup?.dismiss());
        }
      }
    });
  }
}
function placementEvent(placement: Placement): PaymentEvent {
  if (stryMutAct_9fa48("253")) {
    {}
  } else {
    stryCov_9fa48("253");
    switch (placement.type) {
      case stryMutAct_9fa48("255") ? "" : (stryCov_9fa48("255"), 'obtained'):
        if (stryMutAct_9fa48("254")) {} else {
          stryCov_9fa48("254");
          return stryMutAct_9fa48("256") ? {} : (stryCov_9fa48("256"), {
            type: stryMutAct_9fa48("257") ? "" : (stryCov_9fa48("257"), 'orderObtained'),
            order: placement.order
          });
        }
      case stryMutAct_9fa48("259") ? "" : (stryCov_9fa48("259"), 'found'):
        if (stryMutAct_9fa48("258")) {} else {
          stryCov_9fa48("258");
          return stryMutAct_9fa48("260") ? {} : (stryCov_9fa48("260"), {
            type: stryMutAct_9fa48("261") ? "" : (stryCov_9fa48("261"), 'orderFound'),
            orderId: placement.orderId
          });
        }
      case stryMutAct_9fa48("263") ? "" : (stryCov_9fa48("263"), 'refused'):
        if (stryMutAct_9fa48("262")) {} else {
          stryCov_9fa48("262");
          return stryMutAct_9fa48("264") ? {} : (stryCov_9fa48("264"), {
            type: stryMutAct_9fa48("265") ? "" : (stryCov_9fa48("265"), 'orderRefused'),
            failure: placement.failure
          });
        }
    }
  }
}