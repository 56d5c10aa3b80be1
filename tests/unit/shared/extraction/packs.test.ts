import { expect, test } from "vitest";
import { clauseIndex, CLAUSE_SLOTS } from "../../../../src/shared/extraction/clause-pattern.ts";
import { compiledDates } from "../../../../src/shared/extraction/packs/date-patterns.ts";
import { BE } from "../../../../src/shared/extraction/packs/be.ts";
import { BE_LATN } from "../../../../src/shared/extraction/packs/be-latn.ts";
import { EN } from "../../../../src/shared/extraction/packs/en.ts";
import { EVENT_KIND_IDS } from "../../../../src/shared/extraction/packs/event-kinds.ts";
import type { LanguagePack } from "../../../../src/shared/extraction/packs/language-pack.ts";
import { RU } from "../../../../src/shared/extraction/packs/ru.ts";
import { triggerIndex } from "../../../../src/shared/extraction/trigger-index.ts";

const PACKS = [EN, RU, BE, BE_LATN];
const SLAVIC = [RU, BE, BE_LATN];

/** Events that a pack leaves out, with the reason. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  "negotiations-held": "переговоры and перамовы are talks and negotiations alike",
  "visit-stayed": "stays are read as visits and arrivals",
  "visit-offered": "invitations are clauses of visit-invited",
  "intelligence-shared": "no phrase is common enough to be known",
};

test.each(PACKS.map((pack) => [pack.language, pack] as const))(
  "every phrase of %s names verbs that the pack has, and its dates compile",
  (_, pack) => {
    expect(() => [triggerIndex(pack), clauseIndex(pack), compiledDates(pack)]).not.toThrow();
  },
);

test.each(SLAVIC.map((pack) => [pack.language, pack] as const))(
  "%s says every event that English says, but for those with a reason",
  (_, pack) => {
    const said = new Set(pack.triggers.map(({ id }) => id));
    const silent = EVENT_KIND_IDS.filter((id) => !said.has(id) && LEFT_OUT[id] === undefined);
    expect(silent).toEqual([]);
  },
);

test.each(PACKS.map((pack) => [pack.language, pack] as const))(
  "no form of %s belongs to two verbs in one tense",
  (_, pack) => {
    const owners = new Map<string, Set<string>>();
    for (const [verb, forms] of Object.entries(pack.verbs)) {
      for (const [tense, words] of Object.entries(forms) as [string, readonly string[]][]) {
        for (const word of words) {
          const key = `${tense} ${word}`;
          owners.set(key, (owners.get(key) ?? new Set()).add(verb));
        }
      }
    }
    expect([...owners].filter(([, verbs]) => verbs.size > 1)).toEqual([]);
  },
);

test.each(PACKS.map((pack) => [pack.language, pack] as const))(
  "the words of %s are in small letters and one script, and none is empty",
  (language, pack) => {
    const foreign = language === "ru" || language === "be" ? /[a-z]/ : /[а-яёіў]/i;
    const wrong = wordsIn(pack).filter(
      (word) => word !== word.toLowerCase() || word.trim() === "" || foreign.test(word),
    );
    expect(wrong.filter((word) => !LATIN_EVERYWHERE.has(word))).toEqual([]);
  },
);

/** Currency codes, quarters in Roman numbers and English lines that stand under articles of every language. */
const LATIN_EVERYWHERE = new Set(
  ["usd", "available only to", "i квартале", "i квартал", "ii квартале", "ii квартал", "iii квартале"].concat(
    ["iii квартал", "iv квартале", "iv квартал", "i полугодии"],
  ),
);

test.each(SLAVIC.map((pack) => [pack.language, pack] as const))(
  "the clauses of %s ask for slots that exist, and for events of the pack",
  (_, pack) => {
    const clauses = Object.values(pack.freeOrder?.clauses ?? {}).flat();
    const slots = clauses.flatMap((clause) => clause.split(" : ").filter((part) => part.startsWith("@")));
    expect([...new Set(slots)].filter((slot) => !CLAUSE_SLOTS.some((known) => slot === `@${known}`))).toEqual(
      [],
    );
  },
);

test("Russian, Belarusian and łacinka tell the same events by clauses", () => {
  const told = SLAVIC.map((pack) =>
    Object.entries(pack.freeOrder?.clauses ?? {})
      .filter(([, clauses]) => clauses.length > 0)
      .map(([id]) => id),
  );
  expect(told[1]).toEqual(told[0]);
  expect(told[2]).toEqual(told[0]);
});

test("łacinka has no marks of softness left in its words", () => {
  expect(wordsIn(BE_LATN).filter((word) => /[śźćńłĺ]/.test(word))).toEqual([]);
});

function wordsIn(pack: LanguagePack): string[] {
  return [
    ...Object.values(pack.verbs).flatMap((forms) => Object.values(forms).flat()),
    ...Object.values(pack.group).flatMap((list) => (Array.isArray(list) ? (list as string[]) : [])),
    ...Object.values(pack.people).flatMap((list) => (Array.isArray(list) ? (list as string[]) : [])),
    ...Object.keys(pack.people.offices),
    ...Object.keys(pack.months),
    ...Object.keys(pack.weekdays),
    ...Object.keys(pack.numbers),
    ...Object.keys(pack.yearParts),
    ...pack.figures.trade,
    ...pack.figures.ties,
  ];
}
