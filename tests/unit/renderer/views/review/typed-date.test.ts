import { expect, test } from "vitest";
import { toEdtf } from "../../../../../src/shared/domain/event-date.ts";
import { readTypedDate } from "../../../../../src/renderer/views/review/typed-date.ts";

test("dates are read as EDTF and as people write them", () => {
  const written = ["2023-04", "12 Mar 2024", "Mar 2024", "12.3.2024", "2023-03~", "../2024-03-12"].map(
    (typed) => {
      const read = readTypedDate(typed);
      return read.ok ? toEdtf(read.value) : read.failure;
    },
  );
  expect(written).toEqual([
    "2023-04",
    "2024-03-12",
    "2024-03",
    "2024-03-12",
    "2023-03-01~/2023-03-31~",
    "../2024-03-12",
  ]);
});

test("a slip in EDTF is named rather than guessed at", () => {
  expect(readTypedDate("2024-02-30")).toEqual({
    ok: false,
    failure: "There is no 2024-02-30: that month has 29 days.",
  });
});
