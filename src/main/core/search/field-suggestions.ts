import { EventMode, EventStatus, ReviewState } from "../../../shared/domain/evidence.ts";
import { FIELD_NAMES } from "./query-fields.ts";
import type { FieldName } from "./query-fields.ts";

export interface FieldSuggestion {
  label: string;
  insert: string;
  detail: string;
}

const HINTS: Readonly<Record<FieldName, string>> = {
  country: "a state that the article names",
  type: "a kind of event in the article",
  from: "published on or after 2023, 2023-04, 2023-04-05",
  to: "published on or before 2023, 2023-04, 2023-04-05",
  source: "the outlet",
  lang: "the article's language",
  title: "a word of the title",
  has: "evidence in the article",
  status: "whether the event took place",
  review: "what the analyst decided",
};

const VALUES: Partial<Record<FieldName, readonly string[]>> = {
  type: EventMode.options,
  lang: ["be", "en", "ru"],
  has: ["event", "gap", "trade", "vote"],
  status: EventStatus.options,
  review: ReviewState.options,
};

/** Fields whose name begins so, and for "type:vi" the values that begin so. */
export function suggestFields(word: string): FieldSuggestion[] {
  const [name = "", value] = word.toLowerCase().split(":", 2);
  const named = FIELD_NAMES.filter((field) =>
    value === undefined ? field.startsWith(name) : field === name,
  );
  if (value === undefined) return named.map((field) => suggestion(field, `${field}:`));
  return named.flatMap((field) =>
    (VALUES[field] ?? [])
      .filter((option) => option.startsWith(value))
      .map((option) => suggestion(field, `${field}:${option}`)),
  );
}

function suggestion(field: FieldName, insert: string): FieldSuggestion {
  return { label: insert, insert, detail: HINTS[field] };
}
