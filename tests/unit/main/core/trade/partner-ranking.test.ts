import { expect, test } from "vitest";
import { rankPartners } from "../../../../../src/main/core/trade/partner-ranking.ts";
import type { PartnerFlow } from "../../../../../src/main/core/trade/partner-ranking.ts";

// Every amount is made up.
function flow(partner: string, cents: number, valuation = "FOB"): PartnerFlow {
  return { partner, currency: "USD", valuation, cents, basis: "total-row" };
}

const NOTHING = { exports: [], imports: [] };

test("areas that are no states come after all states, however large", () => {
  const { rows } = rankPartners(
    { exports: [flow("m49:899", 900), flow("KEN", 100), flow("POL", 500)], imports: [] },
    NOTHING,
    "export",
  );
  expect(rows.map(({ rank, partner }) => [rank, partner])).toEqual([
    [1, "POL"],
    [2, "KEN"],
    [3, "m49:899"],
  ]);
});

test("a total is compared with the year before only where both years have the same directions", () => {
  const imports = [flow("KEN", 300, "CIF"), flow("POL", 300, "CIF"), flow("UZB", 70, "CIF")];
  const { rows } = rankPartners(
    { exports: [flow("KEN", 100), flow("POL", 500)], imports },
    { exports: [flow("KEN", 200)], imports: [flow("KEN", 100, "CIF"), ...imports.slice(1)] },
    "total",
  );
  expect(rows.map(({ partner, value, previous }) => [partner, value, previous])).toEqual([
    ["POL", "8", null],
    ["KEN", "4", "3"],
    ["UZB", "0.7", "0.7"],
  ]);
});
