import type { EventDate } from "../../../../../src/shared/domain/event-date.ts";
import type { TradeFigure, VoteStatement } from "../../../../../src/shared/domain/evidence.ts";
import type { EventSummary } from "../../../../../src/shared/domain/outreach.ts";

const APRIL: EventDate = {
  reading: { kind: "interval", from: "2023-04-01", to: "2023-04-30", precision: "month" },
  inferred: true,
  rule: "bare-month-past",
  anchor: "publication",
  alternatives: [],
};

/** A made-up visit of a made-up person. */
export const VISIT: EventSummary = {
  id: "e1",
  articleId: "a1",
  articleTitle: "Made up: a visit",
  source: "Invented Gazette",
  published: "2023-05-02",
  type: "CONSULT",
  mode: "visit",
  cameo: "042",
  status: "reported",
  historical: false,
  date: APRIL,
  edtf: "2023-04",
  parties: [
    {
      state: "BLR",
      role: "actor",
      person: { id: "p1", name: "Adam Example", office: "foreign minister", rank: "minister" },
    },
    { state: "KEN", role: "target", person: null },
  ],
  sentence: "Adam Example visited Kenya in April.",
  sentenceSpan: { start: 10, end: 46 },
  quote: { start: 13, end: 26 },
  rule: "visit/1",
  confidence: 0.8,
  factors: [{ reason: "the month has no year", weight: -0.1 }],
  review: "new",
  occurrence: "e1",
  reports: 1,
  independent: 1,
};

const proven = {
  sentence: { start: 0, end: 10 },
  quote: { start: 0, end: 5 },
  rule: "made-up",
  confidence: 0.7,
  factors: [],
};

export const FIGURE: TradeFigure = {
  ...proven,
  kind: "trade",
  amount: "10500000",
  currency: "USD",
  changePercent: null,
  flow: "total",
  reporter: "BLR",
  partner: "KEN",
  pairInferred: true,
  date: APRIL,
};

export const VOTE: VoteStatement = {
  ...proven,
  kind: "vote",
  state: "KEN",
  vote: "yes",
  body: "UN General Assembly",
  stateInferred: true,
  date: APRIL,
};
