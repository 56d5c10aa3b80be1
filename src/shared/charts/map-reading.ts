import type { MapAnswer, MapArc } from "../domain/outreach.ts";
import type { Iso3 } from "../domain/state-code.ts";
import { classOf, countClasses } from "./map-scale.ts";
import { measureColumn, measureMany } from "./measure-words.ts";
import type { ChartTheme } from "./theme.ts";

/** How a state is painted: a colour of the scale; or dotted, for one that is known of and has no value. */
export type ReadingFill = { kind: "value"; color: string } | { kind: "named" };

/** What a map says of one state. */
export interface StateReading {
  state: Iso3;
  fill: ReadingFill;
  /** Larger ones are painted later and named first; above 0 where there is a value. */
  weight: number;
  /** What stands beside the name, "12" or "87%"; null for nothing. */
  label: string | null;
}

export interface LegendEntry {
  label: string;
  swatch: ReadingFill | { kind: "none" };
}

/** A map to draw, whatever it measures. A state that is not listed has no evidence, which is not zero. */
export interface MapReading {
  focus: Iso3;
  states: readonly StateReading[];
  arcs: readonly MapArc[];
  legend: { heading: string; entries: readonly LegendEntry[] };
}

/** Counts of happenings as classes of a sequential scale; zero is "named, no visits". */
export function outreachReading(answer: MapAnswer, theme: ChartTheme): MapReading {
  const classes = countClasses(
    answer.states.map((item) => item.count),
    theme,
  );
  const { measure } = answer;
  return {
    focus: answer.focus,
    arcs: answer.arcs,
    states: answer.states.map(({ state, count }) => {
      const found = classOf(classes, count);
      return {
        state,
        weight: count,
        label: count > 0 ? String(count) : null,
        fill: found ? { kind: "value", color: found.color } : { kind: "named" },
      };
    }),
    legend: {
      heading: measureColumn(measure),
      entries: [
        ...classes.map((item) => ({
          label: item.from === item.to ? String(item.from) : `${item.from}–${item.to}`,
          swatch: { kind: "value" as const, color: item.color },
        })),
        // A state that is named has an article.
        ...(measure === "articles"
          ? []
          : [{ label: `named, no ${measureMany(measure)}`, swatch: { kind: "named" as const } }]),
        { label: "no evidence", swatch: { kind: "none" } },
      ],
    },
  };
}
