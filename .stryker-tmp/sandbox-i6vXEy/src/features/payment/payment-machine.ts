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
import type { OrderStanding } from '@/features/orders/order-standing';
import type { Failure } from '@/shared/lib/failure';
import type { SnapOutcome } from './snap-popup';

/** An order that can be opened at the gateway. `redirectUrl` is checked against the allowed hosts before it gets here. */
export interface PayableOrder {
  readonly orderId: string;
  readonly snapToken?: string;
  readonly redirectUrl?: string;
}

/** Why an order that nobody has paid yet is back on the screen. */
export type UntouchedReason = 'closed' | 'denied' | 'interrupted' | 'blocked' | 'no-gateway';
export type PaymentState = {
  readonly at: 'idle';
}
/** Placing the order, or fetching the one that was placed. */ | {
  readonly at: 'ordering';
} | {
  readonly at: 'refused';
  readonly failure: Failure;
}
/** An earlier order is open; it is continued instead. */ | {
  readonly at: 'found';
  readonly orderId: string;
} | {
  readonly at: 'loading';
  readonly order: PayableOrder;
} | {
  readonly at: 'paying';
  readonly order: PayableOrder;
} | {
  readonly at: 'redirecting';
  readonly order: PayableOrder;
  readonly url: string;
} | {
  readonly at: 'confirming';
  readonly order: PayableOrder;
  readonly outcome: SnapOutcome;
} | {
  readonly at: 'untouched';
  readonly order: PayableOrder;
  readonly reason: UntouchedReason;
} | {
  readonly at: 'unknown';
  readonly orderId: string;
  readonly failure: Failure;
}
/** What the server said of the order once something had happened to it. */ | {
  readonly at: Exclude<OrderStanding, 'untouched' | 'unknown'> | 'checking';
  readonly orderId: string;
};

/** Facts, in the past tense. Snap's callbacks are hints; only `orderRead` carries a status. */
export type PaymentEvent = {
  readonly type: 'payPressed';
} | {
  readonly type: 'orderObtained';
  readonly order: PayableOrder;
} | {
  readonly type: 'orderFound';
  readonly orderId: string;
} | {
  readonly type: 'orderRefused';
  readonly failure: Failure;
} | {
  readonly type: 'snapLoaded';
} | {
  readonly type: 'snapFailed';
} | {
  readonly type: 'popupReported';
  readonly outcome: SnapOutcome;
} | {
  readonly type: 'orderRead';
  readonly standing: OrderStanding;
  readonly denied: boolean;
} | {
  readonly type: 'orderUnreadable';
  readonly failure: Failure;
}
/** The person is back on the page, from the browser's cache for instance: what was under way is not any more. */ | {
  readonly type: 'pageRestored';
};

/** The next state. An event that does not fit the state changes nothing. */
export function advance(state: PaymentState, event: PaymentEvent): PaymentState {
  if (stryMutAct_9fa48("266")) {
    {}
  } else {
    stryCov_9fa48("266");
    switch (state.at) {
      case stryMutAct_9fa48("268") ? "" : (stryCov_9fa48("268"), 'ordering'):
        if (stryMutAct_9fa48("267")) {} else {
          stryCov_9fa48("267");
          return fromOrdering(state, event);
        }
      case stryMutAct_9fa48("270") ? "" : (stryCov_9fa48("270"), 'loading'):
        if (stryMutAct_9fa48("269")) {} else {
          stryCov_9fa48("269");
          if (stryMutAct_9fa48("273") ? event.type !== 'snapLoaded' : stryMutAct_9fa48("272") ? false : stryMutAct_9fa48("271") ? true : (stryCov_9fa48("271", "272", "273"), event.type === (stryMutAct_9fa48("274") ? "" : (stryCov_9fa48("274"), 'snapLoaded')))) return stryMutAct_9fa48("275") ? {} : (stryCov_9fa48("275"), {
            at: stryMutAct_9fa48("276") ? "" : (stryCov_9fa48("276"), 'paying'),
            order: state.order
          });
          if (stryMutAct_9fa48("279") ? event.type !== 'pageRestored' : stryMutAct_9fa48("278") ? false : stryMutAct_9fa48("277") ? true : (stryCov_9fa48("277", "278", "279"), event.type === (stryMutAct_9fa48("280") ? "" : (stryCov_9fa48("280"), 'pageRestored')))) {
            if (stryMutAct_9fa48("281")) {
              {}
            } else {
              stryCov_9fa48("281");
              return stryMutAct_9fa48("282") ? {} : (stryCov_9fa48("282"), {
                at: stryMutAct_9fa48("283") ? "" : (stryCov_9fa48("283"), 'untouched'),
                order: state.order,
                reason: stryMutAct_9fa48("284") ? "" : (stryCov_9fa48("284"), 'interrupted')
              });
            }
          }
          return (stryMutAct_9fa48("287") ? event.type !== 'snapFailed' : stryMutAct_9fa48("286") ? false : stryMutAct_9fa48("285") ? true : (stryCov_9fa48("285", "286", "287"), event.type === (stryMutAct_9fa48("288") ? "" : (stryCov_9fa48("288"), 'snapFailed')))) ? withoutPopup(state.order) : state;
        }
      case stryMutAct_9fa48("290") ? "" : (stryCov_9fa48("290"), 'paying'):
        if (stryMutAct_9fa48("289")) {} else {
          stryCov_9fa48("289");
          if (stryMutAct_9fa48("293") ? event.type === 'popupReported' : stryMutAct_9fa48("292") ? false : stryMutAct_9fa48("291") ? true : (stryCov_9fa48("291", "292", "293"), event.type !== (stryMutAct_9fa48("294") ? "" : (stryCov_9fa48("294"), 'popupReported')))) return state;
          return (stryMutAct_9fa48("297") ? event.outcome !== 'unavailable' : stryMutAct_9fa48("296") ? false : stryMutAct_9fa48("295") ? true : (stryCov_9fa48("295", "296", "297"), event.outcome === (stryMutAct_9fa48("298") ? "" : (stryCov_9fa48("298"), 'unavailable')))) ? withoutPopup(state.order) : stryMutAct_9fa48("299") ? {} : (stryCov_9fa48("299"), {
            at: stryMutAct_9fa48("300") ? "" : (stryCov_9fa48("300"), 'confirming'),
            order: state.order,
            outcome: event.outcome
          });
        }
      case stryMutAct_9fa48("302") ? "" : (stryCov_9fa48("302"), 'redirecting'):
        if (stryMutAct_9fa48("301")) {} else {
          stryCov_9fa48("301");
          return (stryMutAct_9fa48("305") ? event.type !== 'pageRestored' : stryMutAct_9fa48("304") ? false : stryMutAct_9fa48("303") ? true : (stryCov_9fa48("303", "304", "305"), event.type === (stryMutAct_9fa48("306") ? "" : (stryCov_9fa48("306"), 'pageRestored')))) ? stryMutAct_9fa48("307") ? {} : (stryCov_9fa48("307"), {
            at: stryMutAct_9fa48("308") ? "" : (stryCov_9fa48("308"), 'confirming'),
            order: state.order,
            outcome: stryMutAct_9fa48("309") ? "" : (stryCov_9fa48("309"), 'dismissed')
          }) : state;
        }
      case stryMutAct_9fa48("311") ? "" : (stryCov_9fa48("311"), 'confirming'):
        if (stryMutAct_9fa48("310")) {} else {
          stryCov_9fa48("310");
          return fromConfirming(state, event);
        }
      default:
        if (stryMutAct_9fa48("312")) {} else {
          stryCov_9fa48("312");
          return (stryMutAct_9fa48("315") ? event.type === 'payPressed' || mayPay(state) : stryMutAct_9fa48("314") ? false : stryMutAct_9fa48("313") ? true : (stryCov_9fa48("313", "314", "315"), (stryMutAct_9fa48("317") ? event.type !== 'payPressed' : stryMutAct_9fa48("316") ? true : (stryCov_9fa48("316", "317"), event.type === (stryMutAct_9fa48("318") ? "" : (stryCov_9fa48("318"), 'payPressed')))) && mayPay(state))) ? stryMutAct_9fa48("319") ? {} : (stryCov_9fa48("319"), {
            at: stryMutAct_9fa48("320") ? "" : (stryCov_9fa48("320"), 'ordering')
          }) : state;
        }
    }
  }
}

/** Pressing "pay" is possible while nothing is under way and nothing has been paid. */
export function mayPay(state: PaymentState): boolean {
  if (stryMutAct_9fa48("321")) {
    {}
  } else {
    stryCov_9fa48("321");
    return (stryMutAct_9fa48("322") ? [] : (stryCov_9fa48("322"), [stryMutAct_9fa48("323") ? "" : (stryCov_9fa48("323"), 'idle'), stryMutAct_9fa48("324") ? "" : (stryCov_9fa48("324"), 'refused'), stryMutAct_9fa48("325") ? "" : (stryCov_9fa48("325"), 'untouched'), stryMutAct_9fa48("326") ? "" : (stryCov_9fa48("326"), 'waiting'), stryMutAct_9fa48("327") ? "" : (stryCov_9fa48("327"), 'checking'), stryMutAct_9fa48("328") ? "" : (stryCov_9fa48("328"), 'unknown')])).includes(state.at);
  }
}

/** The server has said something of the order, or of an earlier one: its own page shows it. */
export function leadsToOrder(state: PaymentState): state is Exclude<Extract<PaymentState, {
  readonly orderId: string;
}>, {
  readonly at: 'unknown';
}> {
  if (stryMutAct_9fa48("329")) {
    {}
  } else {
    stryCov_9fa48("329");
    return stryMutAct_9fa48("332") ? 'orderId' in state || state.at !== 'unknown' : stryMutAct_9fa48("331") ? false : stryMutAct_9fa48("330") ? true : (stryCov_9fa48("330", "331", "332"), (stryMutAct_9fa48("333") ? "" : (stryCov_9fa48("333"), 'orderId')) in state && (stryMutAct_9fa48("335") ? state.at === 'unknown' : stryMutAct_9fa48("334") ? true : (stryCov_9fa48("334", "335"), state.at !== (stryMutAct_9fa48("336") ? "" : (stryCov_9fa48("336"), 'unknown')))));
  }
}

/** The person waits for the machine. */
export function isBusy(state: PaymentState): boolean {
  if (stryMutAct_9fa48("337")) {
    {}
  } else {
    stryCov_9fa48("337");
    return (stryMutAct_9fa48("338") ? [] : (stryCov_9fa48("338"), [stryMutAct_9fa48("339") ? "" : (stryCov_9fa48("339"), 'ordering'), stryMutAct_9fa48("340") ? "" : (stryCov_9fa48("340"), 'loading'), stryMutAct_9fa48("341") ? "" : (stryCov_9fa48("341"), 'paying'), stryMutAct_9fa48("342") ? "" : (stryCov_9fa48("342"), 'redirecting'), stryMutAct_9fa48("343") ? "" : (stryCov_9fa48("343"), 'confirming')])).includes(state.at);
  }
}
function fromOrdering(state: PaymentState, event: PaymentEvent): PaymentState {
  if (stryMutAct_9fa48("344")) {
    {}
  } else {
    stryCov_9fa48("344");
    switch (event.type) {
      case stryMutAct_9fa48("346") ? "" : (stryCov_9fa48("346"), 'orderObtained'):
        if (stryMutAct_9fa48("345")) {} else {
          stryCov_9fa48("345");
          return (stryMutAct_9fa48("349") ? event.order.snapToken !== undefined : stryMutAct_9fa48("348") ? false : stryMutAct_9fa48("347") ? true : (stryCov_9fa48("347", "348", "349"), event.order.snapToken === undefined)) ? withoutPopup(event.order, stryMutAct_9fa48("350") ? "" : (stryCov_9fa48("350"), 'no-gateway')) : stryMutAct_9fa48("351") ? {} : (stryCov_9fa48("351"), {
            at: stryMutAct_9fa48("352") ? "" : (stryCov_9fa48("352"), 'loading'),
            order: event.order
          });
        }
      case stryMutAct_9fa48("354") ? "" : (stryCov_9fa48("354"), 'orderFound'):
        if (stryMutAct_9fa48("353")) {} else {
          stryCov_9fa48("353");
          return stryMutAct_9fa48("355") ? {} : (stryCov_9fa48("355"), {
            at: stryMutAct_9fa48("356") ? "" : (stryCov_9fa48("356"), 'found'),
            orderId: event.orderId
          });
        }
      case stryMutAct_9fa48("358") ? "" : (stryCov_9fa48("358"), 'orderRefused'):
        if (stryMutAct_9fa48("357")) {} else {
          stryCov_9fa48("357");
          return stryMutAct_9fa48("359") ? {} : (stryCov_9fa48("359"), {
            at: stryMutAct_9fa48("360") ? "" : (stryCov_9fa48("360"), 'refused'),
            failure: event.failure
          });
        }
      default:
        if (stryMutAct_9fa48("361")) {} else {
          stryCov_9fa48("361");
          return state;
        }
    }
  }
}

/** The popup cannot be used: the hosted page can, where the order has one. */
function withoutPopup(order: PayableOrder, otherwise: UntouchedReason = stryMutAct_9fa48("362") ? "" : (stryCov_9fa48("362"), 'blocked')): PaymentState {
  if (stryMutAct_9fa48("363")) {
    {}
  } else {
    stryCov_9fa48("363");
    return (stryMutAct_9fa48("366") ? order.redirectUrl !== undefined : stryMutAct_9fa48("365") ? false : stryMutAct_9fa48("364") ? true : (stryCov_9fa48("364", "365", "366"), order.redirectUrl === undefined)) ? stryMutAct_9fa48("367") ? {} : (stryCov_9fa48("367"), {
      at: stryMutAct_9fa48("368") ? "" : (stryCov_9fa48("368"), 'untouched'),
      order,
      reason: otherwise
    }) : stryMutAct_9fa48("369") ? {} : (stryCov_9fa48("369"), {
      at: stryMutAct_9fa48("370") ? "" : (stryCov_9fa48("370"), 'redirecting'),
      order,
      url: order.redirectUrl
    });
  }
}
function fromConfirming(state: Extract<PaymentState, {
  at: 'confirming';
}>, event: PaymentEvent): PaymentState {
  if (stryMutAct_9fa48("371")) {
    {}
  } else {
    stryCov_9fa48("371");
    const {
      order,
      outcome
    } = state;
    if (stryMutAct_9fa48("374") ? event.type !== 'orderUnreadable' : stryMutAct_9fa48("373") ? false : stryMutAct_9fa48("372") ? true : (stryCov_9fa48("372", "373", "374"), event.type === (stryMutAct_9fa48("375") ? "" : (stryCov_9fa48("375"), 'orderUnreadable')))) {
      if (stryMutAct_9fa48("376")) {
        {}
      } else {
        stryCov_9fa48("376");
        return stryMutAct_9fa48("377") ? {} : (stryCov_9fa48("377"), {
          at: stryMutAct_9fa48("378") ? "" : (stryCov_9fa48("378"), 'unknown'),
          orderId: order.orderId,
          failure: event.failure
        });
      }
    }
    if (stryMutAct_9fa48("381") ? event.type === 'orderRead' : stryMutAct_9fa48("380") ? false : stryMutAct_9fa48("379") ? true : (stryCov_9fa48("379", "380", "381"), event.type !== (stryMutAct_9fa48("382") ? "" : (stryCov_9fa48("382"), 'orderRead')))) return state;
    const {
      standing,
      denied
    } = event;
    if (stryMutAct_9fa48("385") ? standing !== 'unknown' : stryMutAct_9fa48("384") ? false : stryMutAct_9fa48("383") ? true : (stryCov_9fa48("383", "384", "385"), standing === (stryMutAct_9fa48("386") ? "" : (stryCov_9fa48("386"), 'unknown')))) return stryMutAct_9fa48("387") ? {} : (stryCov_9fa48("387"), {
      at: stryMutAct_9fa48("388") ? "" : (stryCov_9fa48("388"), 'checking'),
      orderId: order.orderId
    });
    if (stryMutAct_9fa48("391") ? standing === 'untouched' : stryMutAct_9fa48("390") ? false : stryMutAct_9fa48("389") ? true : (stryCov_9fa48("389", "390", "391"), standing !== (stryMutAct_9fa48("392") ? "" : (stryCov_9fa48("392"), 'untouched')))) return stryMutAct_9fa48("393") ? {} : (stryCov_9fa48("393"), {
      at: standing,
      orderId: order.orderId
    });
    // The gateway said that something happened, the server has not heard of it yet: it is looked into, not asked again.
    // An error is such news too: a page whose order was paid already refuses with one.
    if (stryMutAct_9fa48("396") ? (outcome === 'success' || outcome === 'pending') && outcome === 'error' && !denied : stryMutAct_9fa48("395") ? false : stryMutAct_9fa48("394") ? true : (stryCov_9fa48("394", "395", "396"), (stryMutAct_9fa48("398") ? outcome === 'success' && outcome === 'pending' : stryMutAct_9fa48("397") ? false : (stryCov_9fa48("397", "398"), (stryMutAct_9fa48("400") ? outcome !== 'success' : stryMutAct_9fa48("399") ? false : (stryCov_9fa48("399", "400"), outcome === (stryMutAct_9fa48("401") ? "" : (stryCov_9fa48("401"), 'success')))) || (stryMutAct_9fa48("403") ? outcome !== 'pending' : stryMutAct_9fa48("402") ? false : (stryCov_9fa48("402", "403"), outcome === (stryMutAct_9fa48("404") ? "" : (stryCov_9fa48("404"), 'pending')))))) || (stryMutAct_9fa48("406") ? outcome === 'error' || !denied : stryMutAct_9fa48("405") ? false : (stryCov_9fa48("405", "406"), (stryMutAct_9fa48("408") ? outcome !== 'error' : stryMutAct_9fa48("407") ? true : (stryCov_9fa48("407", "408"), outcome === (stryMutAct_9fa48("409") ? "" : (stryCov_9fa48("409"), 'error')))) && (stryMutAct_9fa48("410") ? denied : (stryCov_9fa48("410"), !denied)))))) return stryMutAct_9fa48("411") ? {} : (stryCov_9fa48("411"), {
      at: stryMutAct_9fa48("412") ? "" : (stryCov_9fa48("412"), 'checking'),
      orderId: order.orderId
    });
    const reason = denied ? stryMutAct_9fa48("413") ? "" : (stryCov_9fa48("413"), 'denied') : (stryMutAct_9fa48("416") ? outcome !== 'closed' : stryMutAct_9fa48("415") ? false : stryMutAct_9fa48("414") ? true : (stryCov_9fa48("414", "415", "416"), outcome === (stryMutAct_9fa48("417") ? "" : (stryCov_9fa48("417"), 'closed')))) ? stryMutAct_9fa48("418") ? "" : (stryCov_9fa48("418"), 'closed') : stryMutAct_9fa48("419") ? "" : (stryCov_9fa48("419"), 'interrupted');
    return stryMutAct_9fa48("420") ? {} : (stryCov_9fa48("420"), {
      at: stryMutAct_9fa48("421") ? "" : (stryCov_9fa48("421"), 'untouched'),
      order,
      reason
    });
  }
}