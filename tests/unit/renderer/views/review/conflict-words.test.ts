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
  ).toBe("They do not agree on the date: 2023-04 (2 reports), 2023-05 (1 report).");
});
