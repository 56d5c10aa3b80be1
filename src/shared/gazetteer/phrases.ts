import type { Mention } from "../domain/evidence.ts";
import { isElsewhere } from "./context-traps.ts";
import { OFFICE_PHRASES } from "./offices.ts";
import { PEOPLE } from "./people.ts";
import type { Person } from "./person.ts";
import { PhraseIndex } from "./phrase-index.ts";
import type { StateForm } from "./state-forms.ts";
import { stateForms } from "./state-forms.ts";
import { CYRILLIC_DECOYS, DECOYS, NAMESAKES } from "./traps.ts";

type Entry =
  | { readonly kind: "decoy" }
  | { readonly kind: "state"; readonly form: StateForm }
  | { readonly kind: "person"; readonly person: Person; readonly full: boolean }
  | { readonly kind: "office" };

let index: PhraseIndex<Entry> | null = null;

/**
 * The longest known phrase at the word that begins at `start`; null when there is none. `mention` is null for a name
 * that only holds another's ("New Mexico"). `seenInFull` collects ids of people named in full so far.
 */
export function phraseAt(
  text: string,
  start: number,
  seenInFull: Set<string>,
): { end: number; mention: Mention | null } | null {
  index ??= buildIndex();
  const found = index.longestAt(text, start);
  if (!found) return null;
  for (const entry of found.entries) {
    const mention = mentionOf(entry, text, start, found.end, seenInFull);
    if (mention) return { end: found.end, mention };
    if (entry.kind === "decoy") break;
  }
  return { end: found.end, mention: null };
}

function mentionOf(
  entry: Entry,
  text: string,
  start: number,
  end: number,
  seenInFull: Set<string>,
): Mention | null {
  const span = { start, end };
  switch (entry.kind) {
    case "decoy":
      return null;
    case "office":
      return { span, kind: "office", state: null, person: null };
    case "person": {
      const { id, state, distinctive } = entry.person;
      if (entry.full) seenInFull.add(id);
      else if (!distinctive && !seenInFull.has(id)) return null;
      return { span, kind: "person", state, person: id };
    }
    case "state": {
      const { kind, state } = entry.form;
      return isElsewhere(text, start, end, entry.form) ? null : { span, kind, state, person: null };
    }
  }
}

function buildIndex(): PhraseIndex<Entry> {
  const phrases = new PhraseIndex<Entry>();
  const add = (text: string, entry: Entry): void => {
    phrases.add(text, entry);
  };
  for (const decoy of [...DECOYS, ...CYRILLIC_DECOYS, ...NAMESAKES]) add(decoy, { kind: "decoy" });
  for (const form of stateForms()) add(form.text, { kind: "state", form });
  for (const person of PEOPLE) {
    for (const form of person.forms) add(form, { kind: "person", person, full: true });
    for (const surname of person.surnames)
      add(surname, { kind: "person", person, full: person.forms.includes(surname) });
  }
  for (const phrase of OFFICE_PHRASES.keys()) add(phrase, { kind: "office" });
  return phrases;
}
