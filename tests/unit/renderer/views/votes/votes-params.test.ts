import { expect, test } from "vitest";
import {
  filterParams,
  loosenings,
  parseVotes,
  USUAL_FILTER,
} from "../../../../../src/renderer/views/votes/votes-params.ts";

test("an empty address shows identical votes of the General Assembly, by year", () => {
  expect(parseVotes({})).toEqual({
    pane: "agreement",
    measure: "identical",
    filter: USUAL_FILTER,
    words: "",
    sort: "newest",
    order: "agreement",
    states: "partners",
    table: false,
  });
});

test("the address holds every choice", () => {
  const filter = { body: "UNSC", contested: true, important: true, topic: "nu", dataset: "voeten" } as const;
  const params = Object.fromEntries(
    Object.entries(filterParams(filter)).map(([name, value]) => [name, value ?? ""]),
  );
  expect(
    parseVotes({
      ...params,
      pane: "matrix",
      measure: "pi",
      words: "outer space",
      sort: "oldest",
      order: "name",
      states: "all",
      table: "1",
    }),
  ).toEqual({
    pane: "matrix",
    measure: "pi",
    filter,
    words: "outer space",
    sort: "oldest",
    order: "name",
    states: "all",
    table: true,
  });
});

test("a usual filter leaves no trace in the address", () => {
  expect(filterParams(USUAL_FILTER)).toEqual({
    body: null,
    contested: null,
    important: null,
    topic: null,
    data: null,
  });
});

test("what cannot be read is as usual, and a list begins with what departs most", () => {
  const choice = parseVotes({ pane: "list", measure: "gut feeling", data: "rumour", sort: "random" });
  expect([choice.pane, choice.measure, choice.filter.dataset, choice.sort]).toEqual([
    "list",
    "identical",
    null,
    "divergence",
  ]);
});

test("each thing that narrows the roll calls can be taken away by itself", () => {
  const filter = { ...USUAL_FILTER, contested: true, topic: "hr" };
  expect(loosenings(filter)).toEqual([
    { label: "Uncontested, too", filter: { ...filter, contested: false } },
    { label: "All topics", filter: { ...filter, topic: null } },
  ]);
  expect(loosenings(USUAL_FILTER)).toEqual([]);
});
