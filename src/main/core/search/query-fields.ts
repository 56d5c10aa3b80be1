import { EventMode, EventStatus, EventType, ReviewState } from "../../../shared/domain/evidence.ts";
import { isIsoDay, lastDayOfMonth } from "../../../shared/domain/iso-day.ts";
import { fail, ok } from "../../../shared/domain/result.ts";
import type { Result } from "../../../shared/domain/result.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { nearest } from "./edit-distance.ts";
import type { Evidence, FieldFilter } from "./query-node.ts";

export const FIELD_NAMES = [
  "country",
  "type",
  "from",
  "to",
  "source",
  "lang",
  "title",
  "has",
  "status",
  "review",
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

export function isFieldName(name: string): name is FieldName {
  return FIELD_NAMES.some((known) => known === name);
}

/** What the gazetteer knows of states. Both take ISO codes and names in any language. */
export interface CountryLookup {
  resolveCountry(text: string): Iso3 | null;
  /** Names of states spelt like the text, nearest first; may be empty. */
  nearCountries(text: string): string[];
}

/** Why a value is refused; `suggestion` is a value that would do. */
export interface ValueError {
  message: string;
  suggestion: string | null;
}

const EVIDENCE: readonly Evidence[] = ["trade", "vote", "event", "gap"];

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ["english", "en"],
  ["russian", "ru"],
  ["belarusian", "be"],
  ["polish", "pl"],
  ["ukrainian", "uk"],
  ["английский", "en"],
  ["русский", "ru"],
  ["белорусский", "be"],
  ["англійская", "en"],
  ["руская", "ru"],
  ["беларуская", "be"],
]);

/** Reads the value of a field other than title. */
export function readFieldValue(
  name: Exclude<FieldName, "title">,
  value: string,
  countries: CountryLookup,
): Result<FieldFilter, ValueError> {
  switch (name) {
    case "country":
      return readCountry(value, countries);
    case "type":
      return readType(value);
    case "from": {
      const day = readDay(value, "first");
      return day.ok ? ok({ field: "from", value: day.value }) : day;
    }
    case "to": {
      const day = readDay(value, "last");
      return day.ok ? ok({ field: "to", value: day.value }) : day;
    }
    case "source":
      return ok({ field: "source", value });
    case "lang":
      return readLanguage(value);
    case "has": {
      const item = readItem(value, EVIDENCE, "has");
      return item.ok ? ok({ field: "has", value: item.value }) : item;
    }
    case "status": {
      const item = readItem(value, EventStatus.options, "status");
      return item.ok ? ok({ field: "status", value: item.value }) : item;
    }
    case "review": {
      const item = readItem(value, ReviewState.options, "review");
      return item.ok ? ok({ field: "review", value: item.value }) : item;
    }
  }
}

function readCountry(value: string, countries: CountryLookup): Result<FieldFilter, ValueError> {
  const state = countries.resolveCountry(value);
  if (state !== null) return ok({ field: "country", value: state });
  const near = countries.nearCountries(value).slice(0, 3);
  const hint = near.length > 0 ? ` Did you mean ${near.join(", ")}?` : " Write a name or an ISO code.";
  return fail({ message: `No state is called “${value}”.${hint}`, suggestion: near[0] ?? null });
}

/** Upper case means the type where a mode has the same name (AID, aid). */
function readType(value: string): Result<FieldFilter, ValueError> {
  const type = EventType.safeParse(value);
  if (type.success) return ok({ field: "type", value: type.data });
  const mode = EventMode.safeParse(value.toLowerCase());
  if (mode.success) return ok({ field: "mode", value: mode.data });
  const upper = EventType.safeParse(value.toUpperCase());
  if (upper.success) return ok({ field: "type", value: upper.data });
  const types = EventType.options.map((option) => option.toLowerCase());
  const near = nearest(value.toLowerCase(), [...EventMode.options, ...types], 3);
  return fail({
    message: `No event is of type “${value}”; visit, sign, talks or CONSULT are.`,
    suggestion: near,
  });
}

function readLanguage(value: string): Result<FieldFilter, ValueError> {
  const lower = value.toLowerCase();
  const code = LANGUAGES.get(lower) ?? (/^[a-z]{2,3}$/.test(lower) ? lower : null);
  if (code !== null) return ok({ field: "lang", value: code });
  return fail({
    message: `“${value}” is no language code; en, ru and be are.`,
    suggestion: nearest(lower, LANGUAGES.keys(), 3),
  });
}

function readItem<Item extends string>(
  value: string,
  items: readonly Item[],
  field: FieldName,
): Result<Item, ValueError> {
  const lower = value.toLowerCase();
  const found = items.find((item) => item === lower);
  if (found !== undefined) return ok(found);
  const message = `${field}: takes ${items.join(", ")}.`;
  return fail({ message, suggestion: nearest(lower, items, 3) });
}

/** 2023, 2023-04 or 2023-04-05: the first or the last day of it. */
function readDay(value: string, end: "first" | "last"): Result<string, ValueError> {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value);
  if (match?.[1]) {
    const [, year, month, day] = match;
    const from = `${year}-${month ?? "01"}-${day ?? "01"}`;
    const last = month === undefined ? `${year}-12-31` : lastDayOfMonth(Number(year), Number(month));
    if (isIsoDay(from)) return ok(end === "first" || day !== undefined ? from : last);
  }
  return fail({ message: "A day is written 2023, 2023-04 or 2023-04-05.", suggestion: asWritten(value) });
}

/** 5.4.2023, 2023/4/5 and 2023-4 as they should be written. */
function asWritten(value: string): string | null {
  const dayFirst = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(value);
  const yearFirst = /^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?$/.exec(value);
  const parts = dayFirst ? [dayFirst[3], dayFirst[2], dayFirst[1]] : (yearFirst?.slice(1) ?? []);
  const written = parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")])).join("-");
  return isIsoDay(written) || isIsoDay(`${written}-01`) ? written : null;
}
