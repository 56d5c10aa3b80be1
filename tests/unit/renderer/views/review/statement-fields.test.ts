import { expect, test } from "vitest";
import { readStatement, startStatement } from "../../../../../src/renderer/views/review/statement-fields.ts";
import type { StatementFields } from "../../../../../src/renderer/views/review/statement-fields.ts";
import { FIGURE, VOTE } from "./made-up-records.ts";

function figure(change: Partial<Extract<StatementFields, { kind: "trade" }>>): StatementFields {
  const start = startStatement(FIGURE);
  if (start.kind !== "trade") throw new Error("the made-up figure is of trade");
  return { ...start, ...change };
}

test("a form that was only opened changes nothing", () => {
  expect(readStatement(startStatement(FIGURE), FIGURE)).toEqual({ ok: true, value: FIGURE });
  expect(readStatement(startStatement(VOTE), VOTE)).toEqual({ ok: true, value: VOTE });
});

test("amounts are read with their thousands parted, and stay decimal text", () => {
  const amounts = ["10,500,000.25", "10 500 000", "10500000.1", "−4,000"].map((amount) => {
    const read = readStatement(figure({ amount }), FIGURE);
    return read?.ok && read.value.kind === "trade" ? read.value.amount : null;
  });
  expect(amounts).toEqual(["10500000.25", "10500000", "10500000.1", "-4000"]);
});

test("a pair and a date that the analyst gives are no longer inferred", () => {
  const read = readStatement(figure({ partner: "Uganda", date: "2021" }), FIGURE);
  expect(read?.ok && read.value).toEqual({
    ...FIGURE,
    partner: "UGA",
    pairInferred: false,
    date: {
      reading: { kind: "interval", from: "2021-01-01", to: "2021-12-31", precision: "year" },
      inferred: false,
      rule: "analyst",
      anchor: "text",
      alternatives: [],
    },
  });
});

test("figures that say nothing or cannot be read are refused with a reason", () => {
  expect(readStatement(figure({ amount: "10,5", currency: "dollars", change: "much" }), FIGURE)).toEqual({
    ok: false,
    failure: {
      amount: "An amount is written 10500000 or 10,500,000.50.",
      currency: "A currency is three letters: USD, EUR, BYN.",
      change: "A change is a number of percent: 12.5 or -4.",
    },
  });
  expect(readStatement(figure({ amount: "", reporter: "" }), FIGURE)).toEqual({
    ok: false,
    failure: { amount: "A figure has an amount or a change.", reporter: "Which state?" },
  });
});
