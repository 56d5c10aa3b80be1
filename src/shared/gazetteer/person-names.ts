import { belarusianToLatin } from "./lacinka.ts";
import type { HeldOffice, Person } from "./person.ts";

/** A person as kept in people-data: names are "first name|surname"; case forms and łacinka are derived. */
export interface PersonSeed {
  readonly id: string;
  readonly state: string;
  readonly en: string;
  readonly ru: string;
  readonly be: string;
  /** Where outlets spell it otherwise than letter by letter from `be`. */
  readonly lacinka?: string;
  /** Other Latin spellings of the full name; "|" parts the surname that is also read alone. */
  readonly latin: readonly string[];
  /** Surnames in Cyrillic and Latin do not change in any case. */
  readonly undeclined?: true;
  readonly distinctive?: false;
  readonly roles: readonly HeldOffice[];
}

/** Spells out every form that a seed stands for. */
export function personOf(seed: PersonSeed): Person {
  const ru = cyrillicPairs(seed.ru, seed.undeclined === true, russianName);
  const be = cyrillicPairs(seed.be, seed.undeclined === true, belarusianName);
  const lacinka = be.map(([full, last]): Pair => [belarusianToLatin(full), belarusianToLatin(last)]);
  const latin = [seed.en, ...(seed.lacinka === undefined ? [] : [seed.lacinka]), ...seed.latin]
    .map(splitName)
    .map(([first, last]): Pair => [`${first} ${last}`.trim(), last]);
  const pairs = [...latin, ...lacinka, ...ru, ...be];
  return {
    id: seed.id,
    state: seed.state,
    names: {
      en: shown(seed.en),
      be: shown(seed.be),
      ru: shown(seed.ru),
      lacinka: shown(seed.lacinka ?? belarusianToLatin(seed.be)),
    },
    forms: [...new Set(pairs.map(([full]) => full))],
    surnames: [...new Set(pairs.map(([, last]) => last))],
    distinctive: seed.distinctive ?? true,
    roles: seed.roles,
  };
}

type Pair = readonly [full: string, last: string];
type NameCases = (word: string, surname: boolean) => readonly string[];

function splitName(name: string): Pair {
  const [first = "", last = first] = name.split("|");
  return [first, last];
}

function shown(name: string): string {
  return name.replace("|", " ");
}

function cyrillicPairs(name: string, undeclined: boolean, decline: NameCases): Pair[] {
  const [first, last] = splitName(name);
  if (undeclined) return [[shown(name), last]];
  const lasts = decline(last, true);
  return decline(first, false).map((form, index) => [
    `${form} ${lasts[index] ?? last}`,
    lasts[index] ?? last,
  ]);
}

/** Masculine names: nominative, genitive, dative, accusative, instrumental, prepositional. */
function russianName(word: string, surname: boolean): readonly string[] {
  const stem = word.slice(0, -1);
  if (surname && /(ин|[оеё]в)$/.test(word)) return endings(word, ["", "а", "у", "а", "ым", "е"]);
  if (surname && /[оиы]й$/.test(word)) {
    const root = word.slice(0, -2);
    return endings(root, [word.slice(-2), "ого", "ому", "ого", /[кгх]$/.test(root) ? "им" : "ым", "ом"]);
  }
  if (word.endsWith("ий")) return endings(stem, ["й", "я", "ю", "я", "ем", "и"]);
  if (/[йь]$/.test(word)) return endings(stem, [word.slice(-1), "я", "ю", "я", "ем", "е"]);
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(word)) return endings(word, ["", "а", "у", "а", "ом", "е"]);
  return endings(word, ["", "", "", "", "", ""]);
}

function belarusianName(word: string, surname: boolean): readonly string[] {
  const stem = word.slice(0, -1);
  if (surname && /[оеаё]ў$/.test(word))
    return endings(`${stem}в`, ["", "а", "у", "а", "ым", "е"]).with(0, word);
  if (surname && /[іы]н$/.test(word)) return endings(word, ["", "а", "у", "а", "ым", "е"]);
  if (surname && word.endsWith("кі")) return endings(stem, ["і", "ага", "аму", "ага", "ім", "ім"]);
  if (surname && word.endsWith("ка")) return endings(stem, ["а", "і", "у", "у", "ам", "у"]);
  if (word.endsWith("й")) return endings(stem, ["й", "я", "ю", "я", "ем", "ю"]);
  if (/[бвгджзклмнпрстфхцчш]$/.test(word)) return endings(word, ["", "а", "у", "а", "ам", "у"]);
  return endings(word, ["", "", "", "", "", ""]);
}

function endings(stem: string, list: readonly string[]): string[] {
  return list.map((ending) => stem + ending);
}
