import { z } from "zod";
import type { GoldEvent, GoldRecord, GoldTrade } from "./annotation.ts";

/** In what a proposal may differ from the record that it stands for. */
export const Difference = z.enum([
  "status",
  "historical",
  "date",
  "roles",
  "rank",
  "change",
  "cameo",
  "person",
  "inferred",
]);
export type Difference = z.infer<typeof Difference>;

/** A proposal with any of these differences is not exact: it tells the analyst something untrue. */
export const EXACT: ReadonlySet<Difference> = new Set([
  "status",
  "historical",
  "date",
  "roles",
  "rank",
  "change",
]);

/** Which comparisons apply to a kind of record; for counting how often each agrees. */
export const COMPARED: Record<GoldRecord["kind"], readonly Difference[]> = {
  event: ["status", "historical", "date", "roles", "rank", "cameo", "person", "inferred"],
  trade: ["date", "roles", "change", "inferred"],
  vote: ["date", "inferred"],
  gap: ["date", "roles", "inferred"],
};

/** In what two records of the same thing differ. Dates are equal when their EDTF texts are. */
export function differencesOf(left: GoldRecord, right: GoldRecord): Difference[] {
  const found: Difference[] = [];
  if (left.date !== right.date) found.push("date");
  if (left.inferred !== right.inferred) found.push("inferred");
  if (left.kind === "event" && right.kind === "event") found.push(...eventDifferences(left, right));
  if (left.kind === "trade" && right.kind === "trade") found.push(...tradeDifferences(left, right));
  if (left.kind === "gap" && right.kind === "gap" && left.reporter !== right.reporter) found.push("roles");
  return found.toSorted((a, b) => Difference.options.indexOf(a) - Difference.options.indexOf(b));
}

function eventDifferences(left: GoldEvent, right: GoldEvent): Difference[] {
  const found: Difference[] = [];
  if (left.status !== right.status) found.push("status");
  if (left.historical !== right.historical) found.push("historical");
  if (left.cameo !== right.cameo) found.push("cameo");
  if (
    partyWords(left, ({ state, role }) => `${state} ${role}`) !==
    partyWords(right, ({ state, role }) => `${state} ${role}`)
  )
    found.push("roles");
  if (
    partyWords(left, ({ state, person }) => `${state} ${person?.rank ?? "none"}`) !==
    partyWords(right, ({ state, person }) => `${state} ${person?.rank ?? "none"}`)
  )
    found.push("rank");
  if (personWords(left, left) !== personWords(right, left)) found.push("person");
  return found;
}

function partyWords(event: GoldEvent, words: (party: GoldEvent["parties"][number]) => string): string {
  return event.parties.map(words).toSorted().join("; ");
}

/** Names and offices; ids of people are compared only where `gold` gives one. */
function personWords(event: GoldEvent, gold: GoldEvent): string {
  const named = new Set(
    gold.parties.flatMap(({ person }) => (person?.id === undefined ? [] : [person.name])),
  );
  return partyWords(event, ({ state, person }) => {
    if (!person) return state;
    const id = named.has(person.name) ? (person.id ?? "unknown") : "";
    return `${state} ${person.name} ${person.office ?? ""} ${id}`;
  });
}

function tradeDifferences(left: GoldTrade, right: GoldTrade): Difference[] {
  const found: Difference[] = [];
  if (left.reporter !== right.reporter) found.push("roles");
  if (left.changePercent !== right.changePercent) found.push("change");
  return found;
}
