import { gatherReports } from "./group-reports.ts";
import { byStanding } from "./report.ts";
import type { Report } from "./report.ts";

/** Grows when the same reports make other happenings: then a workspace gathers them anew. */
export const OCCURRENCE_RULES_VERSION = 1;

/**
 * The analyst's word on two events, by their ids: that they are one happening, or that `event` is none of `other`'s.
 */
export interface Link {
  event: string;
  other: string;
  same: boolean;
}

/**
 * The happenings of some buckets, each with its reports, best standing first. What the analyst said goes before every
 * rule: reports that are said to be one bring their happenings together, and a report that was split off leaves.
 */
export function occurrencesOf(buckets: readonly (readonly Report[])[], links: readonly Link[]): Report[][] {
  const apartKeys = new Set(links.flatMap(({ event, other, same }) => (same ? [] : [`${event} ${other}`])));
  const apart = (left: Report, right: Report) =>
    apartKeys.size > 0 &&
    (apartKeys.has(`${left.uid} ${right.uid}`) || apartKeys.has(`${right.uid} ${left.uid}`));
  const gathered = buckets.flatMap((reports) => gatherReports(reports, apart));
  return joined(gathered, links)
    .flatMap((reports) => withoutSplit(reports, apartKeys))
    .map(standingFirst);
}

/** Of reports that stand alike, one that gives the date of the most comes first. */
function standingFirst(reports: readonly Report[]): Report[] {
  const counts = new Map<string, number>();
  for (const { date } of reports) {
    const when = JSON.stringify(date.reading);
    counts.set(when, (counts.get(when) ?? 0) + 1);
  }
  const popular = ({ date }: Report) => counts.get(JSON.stringify(date.reading)) ?? 0;
  return reports.toSorted(
    (left, right) =>
      byStanding(left, right) || popular(right) - popular(left) || (left.uid < right.uid ? -1 : 1),
  );
}

function joined(gathered: Report[][], links: readonly Link[]): Report[][] {
  if (!links.some(({ same }) => same)) return gathered;
  const home = new Map<string, Report[]>();
  for (const reports of gathered) for (const { uid } of reports) home.set(uid, reports);
  for (const { event, other, same } of links) {
    const left = home.get(event);
    const right = home.get(other);
    if (!same || !left || !right || left === right) continue;
    left.push(...right);
    for (const { uid } of right) home.set(uid, left);
  }
  return [...new Set(home.values())];
}

/** What a merge brought together against an earlier split parts again: the reports split off, all of them together. */
function withoutSplit(reports: Report[], apartKeys: ReadonlySet<string>): Report[][] {
  if (apartKeys.size === 0) return [reports];
  const leaves = ({ uid }: Report) => reports.some((other) => apartKeys.has(`${uid} ${other.uid}`));
  const split = reports.filter(leaves);
  if (split.length === 0) return [reports];
  return [reports.filter((report) => !leaves(report)), ...split.map((report) => [report])].filter(
    (group) => group.length > 0,
  );
}
