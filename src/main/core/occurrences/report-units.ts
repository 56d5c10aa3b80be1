import { isDeepStrictEqual } from "node:util";
import { tellingParties } from "./event-family.ts";
import { peopleOf, samePeople } from "./people.ts";
import type { KnownPerson } from "./people.ts";
import { byStanding, daysApart, sameTime, whenOf } from "./report.ts";
import type { Report, When } from "./report.ts";

/** Reports in the same words: they stand or fall together, whatever each makes of "on Tuesday". */
export interface Unit {
  /** Best standing first. */
  reports: Report[];
  when: When;
  /** Those whose part tells this happening from another, of all reports. */
  people: KnownPerson[];
  named: boolean;
  denied: boolean;
  articles: ReadonlySet<number>;
  /** The smallest id, for a fixed order. */
  key: string;
}

/** Shorter sentences are everybody's. */
const FEWEST_WORDS = 6;
/** A reprint may come some days after the text that says "today" or "this week". */
const REPRINTED_WITHIN_DAYS = 7;

/** Joins the reports of one bucket that are one sentence. `apart` is the analyst's word against it. */
export function unitsOf(reports: readonly Report[], apart: (left: Report, right: Report) => boolean): Unit[] {
  const sentences = new Map<string, Report[][]>();
  for (const report of reports.toSorted(
    (left, right) => byStanding(left, right) || (left.uid < right.uid ? -1 : 1),
  )) {
    const words = report.sentence.match(/[\p{L}\p{N}]+/gu) ?? [];
    const key = words.length < FEWEST_WORDS ? report.uid : words.join(" ");
    const drafts = sentences.get(key) ?? [];
    const draft = drafts.find((members) =>
      members.every((member) => isSameSentence(member, report) && !apart(member, report)),
    );
    if (draft) draft.push(report);
    else drafts.push([report]);
    sentences.set(key, drafts);
  }
  return [...sentences.values()].flat().map(unitOf);
}

/** Of reports in the same words: a sentence of one article tells two dates only of two happenings. */
function isSameSentence(left: Report, right: Report): boolean {
  const ours = whenOf(left.date);
  const theirs = whenOf(right.date);
  if (left.status !== right.status) return false;
  if (left.article === right.article && !sameTime(ours, theirs)) return false;
  if (samePeople(peopleOfReport(left), peopleOfReport(right)) === "different") return false;
  const gap = daysApart(ours, theirs);
  return ours.kind === theirs.kind && gap <= (ours.kind === "firm" ? REPRINTED_WITHIN_DAYS : 0);
}

function unitOf(reports: Report[]): Unit {
  const people = reports.flatMap(peopleOfReport);
  return {
    reports,
    when: whenOf(dateOf(reports)),
    people: people.filter(
      (person, at) => people.findIndex((other) => isDeepStrictEqual(other, person)) === at,
    ),
    named: people.some(({ surname }) => surname !== null),
    denied: reports.some(({ status }) => status === "denied"),
    articles: new Set(reports.map(({ article }) => article)),
    key: reports.reduce((least, { uid }) => (uid < least ? uid : least), reports[0]?.uid ?? ""),
  };
}

function peopleOfReport({ mode, parties }: Report): KnownPerson[] {
  return peopleOf(tellingParties(mode, parties));
}

/** The date that most reports give; of equals the best standing. */
function dateOf(reports: readonly Report[]): Report["date"] {
  const counts = new Map<string, number>();
  for (const { date } of reports) {
    const key = JSON.stringify(date.reading);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const chosen = reports.find(({ date }) => counts.get(JSON.stringify(date.reading)) === most) ?? reports[0];
  if (!chosen) throw new Error("A unit has at least one report.");
  return chosen.date;
}
