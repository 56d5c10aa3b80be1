import { expect, test } from "vitest";
import { lineWords } from "../../../../../src/renderer/views/review/line-words.ts";
import type { EventDate } from "../../../../../src/shared/domain/event-date.ts";
import type { Party } from "../../../../../src/shared/domain/evidence.ts";
import { eventWords, statementWords } from "../../../../../src/shared/domain/record-words.ts";

const APRIL: EventDate = {
  reading: { kind: "interval", from: "2023-04-01", to: "2023-04-30", precision: "month" },
  inferred: false,
  rule: "month",
  anchor: "text",
  alternatives: [],
};
const BY_MARCH: EventDate = { ...APRIL, reading: { kind: "notAfter", to: "2024-03-12" }, inferred: true };

function party(state: string, role: Party["role"], name?: string, office: string | null = null): Party {
  return { state, role, person: name ? { id: null, name, office, rank: "minister" } : null };
}

const VISIT = {
  type: "CONSULT",
  mode: "visit",
  cameo: "042",
  status: "reported",
  historical: false,
  date: APRIL,
  parties: [party("BLR", "actor"), party("KEN", "target")],
} as const;

test("an event's line is said as the window says events", () => {
  expect(lineWords(eventWords({ ...VISIT, parties: [...VISIT.parties] }))).toBe(
    "Visit, Belarus to Kenya, Apr 2023",
  );
});

test("persons stand with their office, an office alone once, and a rank where no office is known", () => {
  const parties = [
    party("BLR", "actor", "Adam Example", "Foreign Minister"),
    party("UZB", "actor", "trade minister", "trade minister"),
    party("KEN", "target", "Eve Example"),
  ];
  expect(lineWords(eventWords({ ...VISIT, mode: "talks", parties }))).toBe(
    "Talks, Belarus (Adam Example, Foreign Minister) and Uzbekistan (trade minister) to Kenya (Eve Example, minister), Apr 2023",
  );
});

test("status, a historical mention and an inferred date are said", () => {
  const parties = [party("KEN", "target")];
  expect(
    lineWords(eventWords({ ...VISIT, status: "denied", historical: true, date: BY_MARCH, parties })),
  ).toBe("Visit, to Kenya, denied, historical, by 12 Mar 2024 (inferred)");
});

test("figures, votes and gaps are said as the reader says them", () => {
  const trade = {
    kind: "trade",
    reporter: "BLR",
    partner: "KEN",
    pairInferred: true,
    flow: "total",
    amount: "10500000",
    currency: "USD",
    changePercent: -12.5,
    date: APRIL,
  } as const;
  expect(lineWords(statementWords(trade))).toBe(
    "Two-way trade, 10,500,000 USD, -12.5%, Belarus and Kenya (pair inferred), Apr 2023",
  );
  expect(
    lineWords(statementWords({ ...trade, amount: null, currency: null, partner: null, pairInferred: false })),
  ).toBe("Two-way trade, -12.5%, Belarus, Apr 2023");
  expect(
    lineWords(
      statementWords({
        kind: "vote",
        state: "KEN",
        stateInferred: false,
        vote: "abstain",
        body: "UN General Assembly",
        date: APRIL,
      }),
    ),
  ).toBe("Vote, Kenya abstained, UN General Assembly, Apr 2023");
  expect(
    lineWords(
      statementWords({ kind: "gap", topic: "trade", reporter: "BLR", partner: "KEN", date: BY_MARCH }),
    ),
  ).toBe("No data, Trade, Belarus and Kenya, by 12 Mar 2024 (inferred)");
});

test("a line that is not of this form stays as it is", () => {
  for (const line of [
    "",
    "visit BLR -> KEN 2023-04",
    "one happening of 2 reports",
    "CONSULT stroll 042 BLR 2023",
  ]) {
    expect(lineWords(line)).toBe(line);
  }
});
