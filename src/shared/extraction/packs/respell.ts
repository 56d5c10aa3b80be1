import type { LanguagePack } from "./language-pack.ts";

/** How a pack is written in another way. */
export interface Respelling {
  language: string;
  /** The spellings that stand in the place of one word or phrase. */
  words: (word: string) => string[];
  /** The source of a date pattern. */
  pattern: (source: string) => string;
  fold: LanguagePack["fold"];
}

/** A pack in another spelling of its language: the same rules over other letters. Names of verbs stay as they are. */
export function respelled(pack: LanguagePack, { language, words, pattern, fold }: Respelling): LanguagePack {
  const list = (items: readonly string[]) => [...new Set(items.flatMap(words))];
  const record = <Value>(entries: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(entries).flatMap(([word, value]) =>
        words(word).map((spelling): [string, Value] => [spelling, value]),
      ),
    );
  const phrased = <Item extends { phrase: string }>(items: readonly Item[]): Item[] =>
    items.flatMap((item) => words(item.phrase).map((phrase) => ({ ...item, phrase })));
  const phrase = (text: string) =>
    text
      .split(" ")
      .map((step) => stepIn(step, list))
      .join(" ");
  return {
    ...pack,
    language,
    abbreviations: mapValues(pack.abbreviations, list),
    months: record(pack.months),
    weekdays: record(pack.weekdays),
    yearParts: record(pack.yearParts),
    numbers: record(pack.numbers),
    which: record(pack.which),
    datePatterns: pack.datePatterns.map((date) => ({
      ...date,
      pattern: pattern(date.pattern),
      ...(date.holds === undefined ? {} : { holds: pattern(date.holds) }),
    })),
    futureWords: list(pack.futureWords),
    limitWords: list(pack.limitWords),
    boilerplate: phrased(pack.boilerplate),
    verbs: Object.fromEntries(
      Object.entries(pack.verbs).map(([name, forms]) => [name, mapValues(forms, list)]),
    ),
    triggers: pack.triggers.map((trigger) => ({ ...trigger, phrases: trigger.phrases.map(phrase) })),
    group: {
      ...mapLists(pack.group, list),
      pronouns: mapValues(pack.group.pronouns, list),
    },
    people: {
      ...mapLists(pack.people, list),
      offices: record(pack.people.offices),
      bodies: record(pack.people.bodies),
    },
    nominal: { ...mapLists(pack.nominal, list), meetings: record(pack.nominal.meetings) },
    freeOrder: pack.freeOrder && {
      ...mapLists(pack.freeOrder, list),
      clauses: Object.fromEntries(
        Object.entries(pack.freeOrder.clauses).map(([id, clauses]) => [id, clauses.map(phrase)]),
      ),
      adjective: pattern(pack.freeOrder.adjective),
      genitive: pattern(pack.freeOrder.genitive),
      eminent: pattern(pack.freeOrder.eminent),
    },
    votes: {
      bodies: phrased(pack.votes.bodies),
      resolution: list(pack.votes.resolution),
      verbs: pack.votes.verbs.map((verb) => ({ ...verb, phrase: phrase(verb.phrase) })),
      sayings: pack.votes.sayings.map((saying) => ({ ...saying, phrase: phrase(saying.phrase) })),
      inverted: pack.votes.inverted.map((saying) => ({ ...saying, phrase: phrase(saying.phrase) })),
      bare: phrased(pack.votes.bare),
      it: list(pack.votes.it),
      ballots: list(pack.votes.ballots),
      among: list(pack.votes.among),
      likewise: list(pack.votes.likewise),
      contrast: list(pack.votes.contrast),
    },
    figures: {
      ...mapLists(pack.figures, list),
      scales: record(pack.figures.scales),
      currencies: record(pack.figures.currencies),
      multiples: record(pack.figures.multiples),
    },
    fold,
  };
}

/** "{падпісаць}|дамову", "~" and "@with": only plain words are respelled. */
function stepIn(step: string, list: (words: readonly string[]) => string[]): string {
  if (/^[~@]/.test(step)) return step;
  return step
    .split("|")
    .flatMap((word) => (word.includes("{") ? [word] : list([word])))
    .join("|");
}

function mapValues<Key extends string>(
  lists: Partial<Readonly<Record<Key, readonly string[]>>>,
  list: (words: readonly string[]) => string[],
): Record<Key, string[]> {
  return Object.fromEntries(
    Object.entries<readonly string[] | undefined>(lists).map(([key, words]) => [key, list(words ?? [])]),
  ) as Record<Key, string[]>;
}

/** The record with every list of words in it respelled; all else stays. */
function mapLists<Words extends object>(record: Words, list: (words: readonly string[]) => string[]): Words {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]: [string, unknown]) => [
      key,
      isList(value) ? list(value) : value,
    ]),
  ) as Words;
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
