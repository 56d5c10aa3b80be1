import type { TradeRow } from "../src/main/core/datafiles/reader.ts";
import { STATES } from "../src/shared/gazetteer/states.ts";

const YEARS = 10;
const CHAPTERS = 40;

/**
 * About a million made-up rows in the shape of Comtrade: totals of a hundred reporters with a hundred partners and the
 * world in ten years, with forty chapters each for twenty of the reporters with fifty partners. Belarus and Kenya are
 * among the fullest.
 */
export function* generatedTrade(): Generator<TradeRow> {
  const states = [
    "BLR",
    "KEN",
    ...STATES.map(({ iso3 }) => iso3).filter((iso3) => iso3 !== "BLR" && iso3 !== "KEN"),
  ].slice(0, 101);
  let line = 1;
  let seed = 1;
  for (const [at, reporter] of states.slice(0, 100).entries()) {
    for (const [place, partner] of ["W00", ...states].entries()) {
      if (partner === reporter) continue;
      for (const flow of ["export", "import"] as const) {
        for (let year = 2014; year < 2014 + YEARS; year += 1) {
          const products = at < 20 && place < 51 ? CHAPTERS : 0;
          for (let product = 0; product <= products; product += 1) {
            line += 1;
            seed = (seed * 48_271) % 2_147_483_647;
            const value = String(product === 0 ? 1_000_000_000 + seed : seed % 25_000_000);
            yield {
              kind: "trade",
              line,
              reporter: { system: "iso3", code: reporter },
              partner: { system: "iso3", code: partner },
              reporterName: reporter,
              partnerName: partner,
              flow,
              year,
              month: null,
              classification: "H5",
              commodity: product === 0 ? "TOTAL" : String(product).padStart(2, "0"),
              commodityName: null,
              given: `${value}.5`,
              value: `${value}.5`,
              currency: "USD",
              valuation: flow === "export" ? "FOB" : "CIF",
              source: null,
            };
          }
        }
      }
    }
  }
}
