import type { EventMode, EventStatus, Party } from "../../../shared/domain/evidence.ts";

/** What modes name the same kind of happening, and how exactly reports of one must agree. */
export interface EventFamily {
  name: string;
  /** True when it matters who acts on whom; else all parties stand alike. */
  directed: boolean;
  /** Days that two day-exact reports of one happening may lie apart. */
  toleranceDays: number;
  /**
   * True when states seldom do it twice in a month, so that two reports that only know the month, and no person, are
   * still taken for one.
   */
  seldom: boolean;
  /** True when it happens once between two states, so that any dates that can meet are taken for one. */
  once: boolean;
}

function family(name: string, change: Partial<EventFamily> = {}): EventFamily {
  return { name, directed: true, toleranceDays: 0, seldom: false, once: false, ...change };
}

/** A visit lasts some days, and papers name the day of arrival, of the talks or of the farewell. */
const VISIT = family("visit", { toleranceDays: 3, seldom: true });
const TALKS = family("talks", { directed: false });

const FAMILIES: Record<EventMode, EventFamily> = {
  visit: VISIT,
  host: VISIT,
  "plan-visit": family("plan-visit", { toleranceDays: 3, seldom: true }),
  talks: TALKS,
  meeting: TALKS,
  summit: TALKS,
  "third-country": TALKS,
  call: family("call", { directed: false }),
  intent: family("intent", { directed: false }),
  draft: family("draft"),
  sign: family("sign", { directed: false, toleranceDays: 1 }),
  ratify: family("ratify", { directed: false, toleranceDays: 1, seldom: true }),
  commission: family("commission", { directed: false, toleranceDays: 1, seldom: true }),
  relations: family("relations", { directed: false, toleranceDays: 1, once: true }),
  embassy: family("embassy", { toleranceDays: 1, seldom: true }),
  accredit: family("accredit", { toleranceDays: 1, seldom: true }),
  endorse: family("endorse"),
  trade: family("trade", { directed: false }),
  military: family("military", { directed: false, toleranceDays: 1 }),
  judicial: family("judicial", { directed: false }),
  aid: family("aid"),
  "ease-sanctions": family("ease-sanctions", { toleranceDays: 1 }),
  request: family("request"),
  criticise: family("criticise"),
  refuse: family("refuse"),
  "cut-ties": family("cut-ties", { toleranceDays: 1, seldom: true }),
  expel: family("expel", { toleranceDays: 1 }),
  "impose-sanctions": family("impose-sanctions", { toleranceDays: 1 }),
};

export function familyOf(mode: EventMode): EventFamily {
  return FAMILIES[mode];
}

/**
 * Reports of one happening share a bucket: the same family, states and stage. A plan, a draft and a purpose are stages
 * of their own; a denial stands with what it denies.
 */
export function bucketOf(mode: EventMode, status: EventStatus, parties: readonly Party[]): string {
  const { name, directed } = FAMILIES[mode];
  const stage = status === "denied" ? "reported" : status;
  const states = (role: Party["role"] | null) =>
    [
      ...new Set(parties.filter((party) => role === null || party.role === role).map(({ state }) => state)),
    ].toSorted();
  const sides = directed
    ? `${states("actor").join("+")}>${states("target").join("+")}`
    : states(null).join("+");
  return `${name} ${stage} ${sides}`;
}

/** Parties whose persons tell one happening from another: a visitor meets several hosts in one visit. */
export function tellingParties(mode: EventMode, parties: readonly Party[]): Party[] {
  return parties.filter((party) => !FAMILIES[mode].directed || party.role === "actor");
}
