import { familyOf } from "./event-family.ts";
import type { EventFamily } from "./event-family.ts";
import { samePeople } from "./people.ts";
import { daysApart, FIRM_DAYS, sameTime } from "./report.ts";
import type { Report, When } from "./report.ts";
import { unitsOf } from "./report-units.ts";
import type { Unit } from "./report-units.ts";

/** Reports of one happening as they gather: the first unit is the core, whose date the others are held against. */
interface Gathering {
  core: Unit;
  units: Unit[];
}

/**
 * Parts the reports of one bucket into happenings. The answer depends on the set of reports alone, not on their order:
 * every choice is settled by dates, names, numbers of reports and ids.
 *
 * Reports in the same words come first (see unitsOf). Then day-exact reports gather around the day that most of them
 * give, within the family's tolerance, so that a chain of days does not join what its ends would keep apart; those with
 * named people before those without, which join only where one happening alone can be meant. Reports of a month join the one
 * happening of that month, or each other. A year, "by now" and no date at all join nothing.
 */
export function gatherReports(
  reports: readonly Report[],
  apart: (left: Report, right: Report) => boolean,
): Report[][] {
  const first = reports[0];
  if (!first) return [];
  const units = unitsOf(reports, apart);
  const bench: Bench = {
    family: familyOf(first.mode),
    apart,
    gatherings: [],
    firm: new Map(),
    popular: popularity(units),
  };
  const rest = bench.family.once ? gatherOnce(units, bench) : units;
  const chosen = (kind: When["kind"], named: boolean) =>
    inOrder(
      rest.filter((unit) => unit.when.kind === kind && unit.named === named),
      bench,
    );
  gatherFirm(chosen("firm", true), bench);
  gatherFirm(
    chosen("firm", false).filter((unit) => !joinsOnly(unit, nearest(unit, bench))),
    bench,
  );
  for (const named of [true, false]) {
    gatherLoose(
      chosen("loose", named).filter((unit) => !joinsOnly(unit, meeting(unit, bench))),
      bench,
    );
  }
  for (const unit of rest) if (unit.when.kind === "open") bench.gatherings.push(alone(unit));
  return bench.gatherings.map(({ units }) => units.flatMap(({ reports }) => reports));
}

interface Bench {
  family: EventFamily;
  apart: (left: Report, right: Report) => boolean;
  gatherings: Gathering[];
  /** Day-exact gatherings by the first day of their core. */
  firm: Map<number, Gathering[]>;
  /** How many articles give a unit's very dates. */
  popular: (unit: Unit) => number;
}

function popularity(units: readonly Unit[]): Bench["popular"] {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(timeKey(unit), (counts.get(timeKey(unit)) ?? 0) + unit.articles.size);
  return (unit) => counts.get(timeKey(unit)) ?? 0;
}

function timeKey({ when }: Unit): string {
  return `${when.kind} ${when.from} ${when.to}`;
}

/** The dates that most articles give first; then the earliest, then by id. */
function inOrder(units: readonly Unit[], { popular }: Bench): Unit[] {
  return units.toSorted(
    (left, right) =>
      popular(right) - popular(left) ||
      (left.when.from ?? 0) - (right.when.from ?? 0) ||
      (left.when.to ?? 0) - (right.when.to ?? 0) ||
      (left.key < right.key ? -1 : 1),
  );
}

function alone(unit: Unit): Gathering {
  return { core: unit, units: [unit] };
}

/** Each unit joins the gathering nearest in time among those named, or unnamed, as it is; else it opens a new one. */
function gatherFirm(units: readonly Unit[], bench: Bench): void {
  for (const unit of units) {
    const [best] = around(unit, bench)
      .filter(({ core }) => core.named === unit.named)
      .filter((gathering) => mayJoin(unit, gathering, bench) !== "different")
      .toSorted((left, right) => apartDays(unit, left) - apartDays(unit, right));
    if (best) {
      best.units.push(unit);
      continue;
    }
    const gathering = alone(unit);
    bench.gatherings.push(gathering);
    const day = unit.when.from ?? 0;
    bench.firm.set(day, [...(bench.firm.get(day) ?? []), gathering]);
  }
}

/** Day-exact gatherings that can lie within the tolerance of a unit. */
function around(unit: Unit, { family, firm }: Bench): Gathering[] {
  const found: Gathering[] = [];
  const first = (unit.when.from ?? 0) - family.toleranceDays - FIRM_DAYS;
  const last = (unit.when.to ?? 0) + family.toleranceDays;
  for (let day = first; day <= last; day += 1) found.push(...(firm.get(day) ?? []));
  return found;
}

/** Units of the very same weeks gather. */
function gatherLoose(units: readonly Unit[], bench: Bench): void {
  const known = new Map<string, Gathering[]>();
  for (const unit of units) {
    const key = timeKey(unit);
    const homes = known.get(key) ?? [];
    const home = homes.find((gathering) => suffices(mayJoin(unit, gathering, bench), bench));
    if (home) home.units.push(unit);
    else known.set(key, [...homes, alone(unit)]);
  }
  bench.gatherings.push(...[...known.values()].flat());
}

/** What happens once gathers whatever can meet in time; returns what has no date to meet. */
function gatherOnce(units: readonly Unit[], bench: Bench): Unit[] {
  const dated = units.filter(({ when }) => when.from !== null);
  const exactFirst = dated.toSorted(
    (left, right) =>
      (left.when.to ?? 0) - (left.when.from ?? 0) - ((right.when.to ?? 0) - (right.when.from ?? 0)) ||
      bench.popular(right) - bench.popular(left) ||
      (left.when.from ?? 0) - (right.when.from ?? 0) ||
      (left.key < right.key ? -1 : 1),
  );
  for (const unit of exactFirst) {
    const homes = bench.gatherings.filter(
      (gathering) => daysApart(gathering.core.when, unit.when) === 0 && !isForbidden(unit, gathering, bench),
    );
    const [home] = homes;
    if (home && homes.length === 1) home.units.push(unit);
    else bench.gatherings.push(alone(unit));
  }
  return units.filter(({ when }) => when.from === null);
}

/** Lets a unit join where one gathering alone can be meant; says whether it did. */
function joinsOnly(unit: Unit, [home, another]: readonly Gathering[]): boolean {
  if (!home || another) return false;
  home.units.push(unit);
  return true;
}

/** The gatherings of named people that a day-exact unit can mean: those nearest in time. */
function nearest(unit: Unit, bench: Bench): Gathering[] {
  const possible = around(unit, bench).filter((gathering) => mayJoin(unit, gathering, bench) !== "different");
  const least = Math.min(...possible.map((gathering) => apartDays(unit, gathering)));
  return possible.filter((gathering) => apartDays(unit, gathering) === least);
}

/** The day-exact gatherings that a unit of a month can mean. */
function meeting(unit: Unit, bench: Bench): Gathering[] {
  return around(unit, bench).filter(
    (gathering) => apartDays(unit, gathering) === 0 && suffices(mayJoin(unit, gathering, bench), bench),
  );
}

function suffices(people: "same" | "open" | "different", { family }: Bench): boolean {
  return people === "same" || (people === "open" && family.seldom);
}

function apartDays(unit: Unit, { core }: Gathering): number {
  return daysApart(unit.when, core.when);
}

/** Whether a unit can be of a gathering: near its core in time, and against no member's people or the analyst's word. */
function mayJoin(unit: Unit, gathering: Gathering, bench: Bench): "same" | "open" | "different" {
  const { core, units } = gathering;
  const days = apartDays(unit, gathering);
  if (days > bench.family.toleranceDays) return "different";
  if (unit.denied !== core.denied && !sameTime(unit.when, core.when)) return "different";
  if (isForbidden(unit, gathering, bench)) return "different";
  const people = units.map((member) => samePeople(unit.people, member.people));
  if (people.includes("different")) return "different";
  return people.includes("same") ? "same" : "open";
}

/** An article that gives two days means two happenings; and the analyst may have said so. */
function isForbidden(unit: Unit, { units }: Gathering, { apart }: Bench): boolean {
  return units.some(
    (member) =>
      (daysApart(unit.when, member.when) > 0 &&
        [...unit.articles].some((article) => member.articles.has(article))) ||
      unit.reports.some((report) => member.reports.some((other) => apart(report, other))),
  );
}
