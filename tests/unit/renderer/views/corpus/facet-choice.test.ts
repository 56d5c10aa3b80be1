import { expect, test } from "vitest";
import {
  markOf,
  toggleExclude,
  toggleInclude,
} from "../../../../../src/renderer/views/corpus/facet-choice.ts";
import type { Choice } from "../../../../../src/renderer/views/corpus/facet-choice.ts";

const FREE: Choice = { include: [], exclude: [] };
const INCLUDED: Choice = { include: ["KEN", "UZB"], exclude: [] };
const EXCLUDED: Choice = { include: ["UZB"], exclude: ["KEN"] };

test("a click includes a free value, frees an included one and turns an excluded one around", () => {
  expect([FREE, INCLUDED, EXCLUDED].map((choice) => toggleInclude(choice, "KEN"))).toEqual([
    { include: ["KEN"], exclude: [] },
    { include: ["UZB"], exclude: [] },
    { include: ["UZB", "KEN"], exclude: [] },
  ]);
});

test("the second control excludes a free or included value and frees an excluded one", () => {
  expect([FREE, INCLUDED, EXCLUDED].map((choice) => toggleExclude(choice, "KEN"))).toEqual([
    { include: [], exclude: ["KEN"] },
    { include: ["UZB"], exclude: ["KEN"] },
    { include: ["UZB"], exclude: [] },
  ]);
});

test("a value is marked by the side on which it stands", () => {
  expect([FREE, INCLUDED, EXCLUDED].map((choice) => markOf(choice, "KEN"))).toEqual([
    "free",
    "included",
    "excluded",
  ]);
});
