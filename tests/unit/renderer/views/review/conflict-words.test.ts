import { expect, test } from "vitest";
import { conflictWords } from "../../../../../src/renderer/views/review/conflict-words.ts";

test("a conflict names the field and how many reports say what", () => {
  expect(
    conflictWords({
      field: "date",
      values: [
        { value: "2023-04", recordIds: ["a", "b"] },
        { value: "2023-05", recordIds: ["c"] },
      ],
    }),
  ).toBe("They do not agree on the date: Apr 2023 (2 reports), May 2023 (1 report).");
});

function of(field: "rank" | "status" | "amount", one: string, other: string) {
  return conflictWords({
    field,
    values: [
      { value: one, recordIds: ["a"] },
      { value: other, recordIds: ["b"] },
    ],
  });
}

test("rank and status are said as elsewhere, an amount as the reports give it", () => {
  expect(of("rank", "minister", "deputy-minister")).toBe(
    "They do not agree on the rank: minister (1 report), deputy minister (1 report).",
  );
  expect(of("status", "purpose", "reported")).toBe(
    "They do not agree on the status: stated purpose (1 report), reported (1 report).",
  );
  expect(of("amount", "10 USD", "11 USD")).toBe(
    "They do not agree on the amount: 10 USD (1 report), 11 USD (1 report).",
  );
});
