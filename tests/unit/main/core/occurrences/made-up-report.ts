import type { Party } from "../../../../../src/shared/domain/evidence.ts";
import type { DateReading } from "../../../../../src/shared/domain/event-date.ts";
import { lastDayOfMonth } from "../../../../../src/shared/domain/iso-day.ts";
import type { Report } from "../../../../../src/main/core/occurrences/report.ts";

let serial = 0;

/** A made-up report of a visit to Kenya; `on` is a day, a month, a year, "by 2024-03-12" or "" for no date. */
export function madeUpReport(
  change: Partial<Omit<Report, "date">> & { on: string; who?: string | null; to?: string },
): Report {
  const { on, who = null, to = "KEN", ...rest } = change;
  serial += 1;
  return {
    uid: `e${serial}`,
    article: serial,
    mode: "visit",
    status: "reported",
    date: { reading: readingOf(on), inferred: false, rule: "made-up", anchor: "text", alternatives: [] },
    parties: [madeUpParty("BLR", "actor", who), madeUpParty(to, "target", null)],
    sentence: `made up sentence number ${serial} of a test`,
    review: "new",
    confidence: 0.9,
    ...rest,
  };
}

/** A name, or an office in capitals ("MINISTER"), or nobody. */
export function madeUpParty(state: string, role: Party["role"], who: string | null): Party {
  if (who === null) return { state, role, person: null };
  const isOffice = who === who.toUpperCase();
  const rank = /deputy/i.test(who) ? "deputy-minister" : "minister";
  return { state, role, person: { id: null, name: who, office: isOffice ? who : null, rank } };
}

function readingOf(on: string): DateReading {
  if (on === "") return { kind: "unknown" };
  if (on.startsWith("by ")) return { kind: "notAfter", to: on.slice(3) };
  if (on.length === 4) return { kind: "interval", from: `${on}-01-01`, to: `${on}-12-31`, precision: "year" };
  if (on.length === 7) {
    const to = lastDayOfMonth(Number(on.slice(0, 4)), Number(on.slice(5)));
    return { kind: "interval", from: `${on}-01`, to, precision: "month" };
  }
  return { kind: "interval", from: on, to: on, precision: "day" };
}
