import { measureMany } from "../../../shared/charts/measure-words.ts";
import type { Lens } from "../../../shared/domain/lens.ts";
import type { MapAnswer, MapMeasure } from "../../../shared/domain/outreach.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { stateName } from "../../../shared/gazetteer/states.ts";
import { formatDay, formatPlural } from "../../app/format.ts";

const SUBJECTS: Record<MapMeasure, (focus: string) => string> = {
  events: (focus) => `Events between ${focus} and other states`,
  visits: (focus) => `Visits between ${focus} and other states`,
  agreements: (focus) => `Agreements between ${focus} and other states`,
  articles: (focus) => `Articles on ${focus} that name other states`,
};

/** What the map shows, in words. */
export function mapTitle(focus: Iso3, measure: MapMeasure): string {
  return SUBJECTS[measure](stateName(focus, "en"));
}

/** How much and when: "8 states, 2 more named without one. All time." */
export function mapSubtitle(answer: MapAnswer, lens: Pick<Lens, "from" | "to">): string {
  const counted = answer.states.filter(({ count }) => count > 0).length;
  const named = answer.states.length - counted;
  const period = `${periodWords(lens)}.`;
  if (named === 0) return `${counted === 0 ? "No state" : formatPlural(counted, "state")}. ${period}`;
  if (counted > 0) return `${formatPlural(counted, "state")}, ${named} more named without one. ${period}`;
  return `${formatPlural(named, "state")} named, none with ${measureMany(answer.measure)}. ${period}`;
}

/** "All time", "1 Mar 2024 to 12 Mar 2024", "Since 1 Mar 2024", "Until 12 Mar 2024". */
export function periodWords({ from, to }: Pick<Lens, "from" | "to">): string {
  if (from !== null && to !== null) return `${formatDay(from)} to ${formatDay(to)}`;
  if (from !== null) return `Since ${formatDay(from)}`;
  return to === null ? "All time" : `Until ${formatDay(to)}`;
}
