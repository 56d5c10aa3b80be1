import type { AgreementMeasure } from "../domain/agreement.ts";
import { SMALL_N } from "./agreement-series.ts";
import type { AgreementPoint, AgreementSeries } from "./agreement-series.ts";
import type { ChartTable } from "./chart-table.ts";
import { listWords } from "./measure-words.ts";
import { agreementWords, MEASURE_LABELS, measureTitle } from "./votes-words.ts";

const NAMED = 4;

/** What is drawn, then each line's first and last value with the roll calls behind it. */
export function agreementAltText(
  series: readonly AgreementSeries[],
  focusName: string,
  measure: AgreementMeasure,
): string {
  const names = series.map(({ name }) => name);
  const subject = `Lines by year: ${lowerFirst(measureTitle(measure))} of ${focusName}`;
  if (names.length === 0) return `${subject}; no state is chosen.`;
  const lines = series.slice(0, NAMED).map((entry) => {
    const points = entry.points.filter(({ value }) => value !== null);
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return `${entry.name}: no vote in common`;
    const ends = first === last ? [first] : [first, last];
    return `${entry.name} ${ends.map((point) => atYear(point, measure)).join(", ")}`;
  });
  const more = series.length > NAMED ? `; ${series.length - NAMED} more in the table` : "";
  return `${subject} with ${listWords(names)}. ${lines.join("; ")}${more}.`;
}

function atYear({ year, value, n }: AgreementPoint, measure: AgreementMeasure): string {
  return `${agreementWords(value, measure)} in ${year} (${n})`;
}

/** What a point says: "Kenya 2014: 61.4% of 70 roll calls". */
export function pointWords(name: string, point: AgreementPoint, measure: AgreementMeasure): string {
  const few = point.n > 0 && point.n < SMALL_N ? ", few" : "";
  return `${name} ${point.year}: ${agreementWords(point.value, measure)}, ${point.n} roll call${point.n === 1 ? "" : "s"}${few}`;
}

/** One row a year and state, the newest year first. */
export function agreementTable(series: readonly AgreementSeries[], measure: AgreementMeasure): ChartTable {
  const rows = series.flatMap(({ name, points }) => points.map((point) => ({ name, point })));
  return {
    columns: ["Year", "State", MEASURE_LABELS[measure], "n", "State absent", "Focus absent"],
    rows: rows
      .toSorted((left, right) => right.point.year - left.point.year)
      .map(({ name, point }) => [
        point.year,
        name,
        agreementWords(point.value, measure),
        point.n,
        point.absent,
        point.focusAbsent,
      ]),
  };
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
