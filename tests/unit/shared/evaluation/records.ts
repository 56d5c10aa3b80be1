import { GoldRecord } from "../../../../src/shared/evaluation/annotation.ts";

/** One made-up visit as a case states it, quoted where both texts of these tests tell of it. */
export const VISIT = {
  kind: "event",
  type: "CONSULT",
  mode: "visit",
  cameo: "042",
  parties: [
    {
      state: "BLR",
      role: "actor",
      person: { name: "Adam Example", office: "Foreign Minister", rank: "minister" },
    },
    { state: "KEN", role: "target" },
  ],
  date: "2024-03-05",
  inferred: true,
  quote: { start: 41, end: 65, text: "visited Kenya on March 5" },
};

/** The visit, changed as a test needs it. */
export function visit(changes: object = {}): GoldRecord {
  return GoldRecord.parse({ ...VISIT, ...changes });
}

export function trade(changes: object = {}): GoldRecord {
  return GoldRecord.parse({
    kind: "trade",
    reporter: "BLR",
    partner: "KEN",
    flow: "total",
    amount: "10500000",
    currency: "USD",
    date: "2021",
    inferred: false,
    quote: { start: 0, end: 20, text: "trade was $10.5 mill" },
    ...changes,
  });
}

export function vote(changes: object = {}): GoldRecord {
  return GoldRecord.parse({
    kind: "vote",
    state: "KEN",
    vote: "yes",
    body: "UNGA",
    date: "2023-02-23",
    inferred: false,
    quote: { start: 0, end: 15, text: "Kenya voted yes" },
    ...changes,
  });
}

export function gap(changes: object = {}): GoldRecord {
  return GoldRecord.parse({
    kind: "gap",
    topic: "trade",
    reporter: "BLR",
    partner: "KEN",
    date: "XXXX",
    inferred: false,
    quote: { start: 0, end: 20, text: "data not available. " },
    ...changes,
  });
}
