import type { Mention } from "../domain/evidence.ts";
import { BODIES } from "./bodies.ts";
import { isElsewhere } from "./context-traps.ts";
import { LACINKA_OFFICE_PHRASES, OFFICE_PHRASES } from "./offices.ts";
import { PEOPLE } from "./people.ts";
import type { Person } from "./person.ts";
import { PhraseIndex } from "./phrase-index.ts";
import type { StateForm } from "./state-forms.ts";
import { lacinkaForms, stateForms } from "./state-forms.ts";
import { CYRILLIC_DECOYS, DECOYS, LACINKA_DECOYS, NAMESAKES } from "./traps.ts";

type Entry =
  | { readonly kind: "decoy" }
  | { readonly kind: "state"; readonly form: StateForm }
  | { readonly kind: "person"; readonly person: Person; readonly full: boolean }
  | { readonly kind: "office" }
  | { readonly kind: "body" | "region"; readonly form: string };

/** How Latin letters are read: as łacinka throughout, or as whatever they can only be. */
export type LatinReading = "lacinka" | "any";

const indexes: Partial<Record<LatinReading, PhraseIndex<Entry>>> = {};

/** What was read at a word. `mention` is null for a name that only holds another's ("New Mexico"). */
export interface PhraseFound {
  readonly end: number;
  readonly mention: Mention | null;
  /** For people: whether the name is given in full, or a surname alone, which may have to be confirmed by it. */
  readonly personName: "full" | "surname" | "common-surname" | null;
}

/** The longest known phrase at the word that begins at `start`; null when there is none. */
export function phraseAt(text: string, start: number, reading: LatinReading = "any"): PhraseFound | null {
  const index = (indexes[reading] ??= buildIndex(reading));
  const found = index.longestAt(text, start);
  if (!found) return null;
  const { end, entry } = found;
  const span = { start, end };
  switch (entry.kind) {
    case "decoy":
      return { end, mention: null, personName: null };
    case "office":
      return { end, mention: { span, kind: "office", state: null, person: null }, personName: null };
    case "body":
    case "region":
      return bodyFound(start, stopIn(text, end, entry.form), entry.kind);
    case "person": {
      const { id, state, distinctive } = entry.person;
      const personName = entry.full ? "full" : distinctive ? "surname" : "common-surname";
      return { end, mention: { span, kind: "person", state, person: id }, personName };
    }
    case "state":
      return stateFound(text, start, end, entry.form);
  }
}

function bodyFound(start: number, end: number, kind: "body" | "region"): PhraseFound {
  return { end, mention: { span: { start, end }, kind, state: null, person: null }, personName: null };
}

/** The end of a form that is written with a full stop ("U.N."), where the text has it. */
function stopIn(text: string, end: number, form: string): number {
  return form.endsWith(".") && text.charAt(end) === "." ? end + 1 : end;
}

function stateFound(text: string, start: number, wordsEnd: number, form: StateForm): PhraseFound {
  const end = stopIn(text, wordsEnd, form.text);
  if (isElsewhere(text, start, end, form)) return { end, mention: null, personName: null };
  const mention: Mention = { span: { start, end }, kind: form.kind, state: form.state, person: null };
  return { end, mention, personName: null };
}

function buildIndex(reading: LatinReading): PhraseIndex<Entry> {
  const phrases = new PhraseIndex<Entry>();
  const add = (text: string, entry: Entry): void => {
    phrases.add(text, entry);
  };
  const isLacinka = reading === "lacinka";
  for (const { kind, forms } of BODIES) for (const form of forms) add(form, { kind, form });
  for (const decoy of [...(isLacinka ? LACINKA_DECOYS : DECOYS), ...CYRILLIC_DECOYS, ...NAMESAKES])
    add(decoy, { kind: "decoy" });
  for (const form of isLacinka ? lacinkaForms() : stateForms()) add(form.text, { kind: "state", form });
  for (const person of PEOPLE) {
    for (const form of person.forms) add(form, { kind: "person", person, full: true });
    for (const surname of person.surnames)
      add(surname, { kind: "person", person, full: person.forms.includes(surname) });
  }
  for (const phrase of (isLacinka ? LACINKA_OFFICE_PHRASES : OFFICE_PHRASES).keys())
    add(phrase, { kind: "office" });
  return phrases;
}
