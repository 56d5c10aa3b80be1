import type { Dataset } from "../../../shared/domain/data-file.ts";
import type { Lens } from "../../../shared/domain/lens.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import type { PairAnswer, PartnersAnswer, TradeMeasure } from "../../../shared/domain/trade.ts";
import { checkFigure } from "../trade/figure-check.ts";
import { NO_RANKING, rankPartners } from "../trade/partner-ranking.ts";
import { reportedSides } from "../trade/reported-sides.ts";
import type { Database } from "./database.ts";
import type { LensScope } from "./lens-scope.ts";
import { createTradeNames } from "./trade-names.ts";
import { createTradePartners } from "./trade-partners.ts";
import { createTradeRecords } from "./trade-records.ts";
import type { TradeRecords } from "./trade-records.ts";
import { createTradeSeriesStore } from "./trade-series.ts";
import { createTradeStatements } from "./trade-statements.ts";

/** Trade as views ask for it. Nominal values in the currency given; amounts of two currencies never meet. */
export interface TradeStore extends TradeRecords {
  pair(scope: LensScope, partner: Iso3, dataset: Dataset | null, tolerancePercent: number): PairAnswer;
  partners(lens: Lens, year: number | null, measure: TradeMeasure, dataset: Dataset | null): PartnersAnswer;
}

export function createTradeStore(database: Database): TradeStore {
  const series = createTradeSeriesStore(database);
  const statements = createTradeStatements(database);
  const partners = createTradePartners(database);
  const names = createTradeNames(database);

  return {
    ...createTradeRecords(database, names),

    pair(scope, partner, wanted, tolerancePercent) {
      const { focus } = scope.lens;
      const datasets = series.datasetsOfPair(focus, partner);
      const dataset = chosen(datasets, wanted);
      const whole = dataset === null ? [] : series.ofPair(dataset, focus, partner);
      // Growth needs the year before, which the lens may hide.
      const sides = reportedSides(whole, focus);
      const [first, last] = yearsOf(scope.lens);
      return {
        focus,
        partner,
        dataset,
        datasets,
        series: whole
          .map((one) => ({
            ...one,
            points: one.points.filter(({ year }) => year >= first && year <= last),
          }))
          .filter((one) => one.points.length > 0),
        stated: statements.figures(scope, partner).map((stated) => ({
          ...stated,
          check: checkFigure({ figure: stated.figure, focus, sides, tolerancePercent }),
        })),
        gaps: statements.gaps(scope, partner),
        tolerancePercent,
      };
    },

    partners(lens, wantedYear, measure, wanted) {
      const { focus: reporter } = lens;
      const datasets = partners.datasets(reporter);
      const dataset = chosen(datasets, wanted);
      const years = dataset === null ? [] : partners.years(dataset, reporter);
      const [first, last] = yearsOf(lens);
      const year = wantedYear ?? years.findLast((one) => one >= first && one <= last) ?? years.at(-1) ?? null;
      const flows = (of: number) =>
        dataset === null ? { exports: [], imports: [] } : partners.flows(dataset, reporter, of);
      const ranking = year === null ? NO_RANKING : rankPartners(flows(year), flows(year - 1), measure);
      return {
        reporter,
        dataset,
        datasets,
        years,
        year,
        measure,
        ...ranking,
        rows: ranking.rows.map((row) => ({
          ...row,
          name: names.area(row.partner, dataset ?? "", reporter),
        })),
      };
    },
  };
}

/** The data set asked for, whether it has figures or not; else the first that has. */
function chosen(datasets: PairAnswer["datasets"], wanted: Dataset | null): Dataset | null {
  return wanted ?? datasets[0]?.dataset ?? null;
}

/** The calendar years that a lens touches. */
function yearsOf({ from, to }: Lens): [first: number, last: number] {
  return [from === null ? 0 : Number(from.slice(0, 4)), to === null ? 9999 : Number(to.slice(0, 4))];
}
