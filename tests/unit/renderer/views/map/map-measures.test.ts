import { expect, test } from "vitest";
import { mapChoice, mapYear, measureName } from "../../../../../src/renderer/views/map/map-measures.ts";

test("an address tells what the map is coloured by; what is not understood is the usual", () => {
  expect(mapChoice({})).toEqual({ kind: "evidence", measure: "events" });
  expect(mapChoice({ measure: "visits" })).toEqual({ kind: "evidence", measure: "visits" });
  expect(mapChoice({ measure: "trade", flow: "import", change: "1" })).toEqual({
    kind: "trade",
    measure: "import",
    asChange: true,
  });
  expect(mapChoice({ measure: "trade", flow: "nonsense" })).toMatchObject({ measure: "total" });
  expect(mapChoice({ measure: "agreement" })).toEqual({ kind: "agreement", asChange: false });
  expect(measureName(mapChoice({ measure: "nonsense" }))).toBe("events");
});

test("a year is four digits", () => {
  expect([mapYear({ in: "2021" }), mapYear({ in: "21" }), mapYear({})]).toEqual([2021, null, null]);
});
