import { expect, test } from "vitest";
import { evidenceOf } from "../../../../src/shared/extraction/evidence-of.ts";
import { findMentions } from "../../../../src/shared/extraction/mentions.ts";
import { EN } from "../../../../src/shared/extraction/packs/en.ts";
import type { LanguagePack } from "../../../../src/shared/extraction/packs/language-pack.ts";
import { RU } from "../../../../src/shared/extraction/packs/ru.ts";
import { PEOPLE_DATA } from "../../../../src/shared/gazetteer/people-data.ts";
import { personOf } from "../../../../src/shared/gazetteer/person-names.ts";
import { readLists } from "../../../../src/shared/gazetteer/state-lists.ts";
import { SEEDS } from "../../../../src/shared/gazetteer/state-seeds.ts";
import { inWords } from "./reading.ts";

/** The events that a pack makes of a text published on 12 March 2024. */
function events(text: string, pack: LanguagePack): string[] {
  return evidenceOf({
    text,
    words: text,
    blocks: [{ span: { start: 0, end: text.length }, label: "paragraph", reason: null }],
    mentions: findMentions(text),
    published: "2024-03-12",
    home: null,
    pack,
  }).events.map((event) => inWords(event));
}

test("every English name in the states' data is read as its state", () => {
  const missed = SEEDS.flatMap(({ codes, en }) =>
    (readLists(en)[0] ?? []).filter((name) => {
      const text = `They went to ${name} by train.`;
      return !findMentions(text).some(({ state, span }) => state === codes.slice(0, 3) && span.start === 13);
    }),
  );
  expect(missed).toEqual([]);
});

test("every person in the role table is found by every full name, and has a source for every office", () => {
  const missed = PEOPLE_DATA.flatMap((seed) =>
    personOf(seed).forms.filter((form) => {
      const [mention] = findMentions(`(${form})`);
      return mention?.person !== seed.id;
    }),
  );
  expect(missed).toEqual([]);
  const unsourced = PEOPLE_DATA.filter(({ roles }) => roles.some(({ source }) => !/\d{4}/.test(source)));
  expect(unsourced.map(({ id }) => id)).toEqual([]);
});

test("a phrase and a verb in a pack are enough for a new way to say an event", () => {
  const text = "Belarusian Foreign Minister Adam Example sojourned in Kenya on March 5.";
  const pack: LanguagePack = {
    ...EN,
    verbs: { ...EN.verbs, sojourn: { base: ["sojourn"], past: ["sojourned"] } },
    triggers: EN.triggers.map((trigger) =>
      trigger.id === "visit-made"
        ? { ...trigger, phrases: [...trigger.phrases, "{sojourn} in @places"] }
        : trigger,
    ),
  };
  expect(events(text, EN)).toEqual([]);
  expect(events(text, pack)).toEqual(["CONSULT visit reported BLR -> KEN 2024-03-05"]);
  expect(events(text.replace("sojourned", "will not sojourn"), pack)).toEqual([]);
  expect(events(text.replace("sojourned", "did not sojourn"), pack)).toEqual([
    "CONSULT visit denied BLR -> KEN 2024-03-05",
  ]);
});

test("a clause and a verb in the Russian pack are enough, in any order of words", () => {
  const text = "Министр иностранных дел Беларуси Адам Примеров погостил в Кении 5 марта.";
  const { freeOrder } = RU;
  const clauses = freeOrder?.clauses ?? {};
  const pack: LanguagePack = {
    ...RU,
    verbs: { ...RU.verbs, погостить: { base: ["погостить"], past: ["погостил"], future: ["погостит"] } },
    freeOrder: freeOrder && {
      ...freeOrder,
      clauses: { ...clauses, "visit-made": [...(clauses["visit-made"] ?? []), "{погостить} : @to"] },
    },
  };
  const turned = "В Кении 5 марта погостил министр иностранных дел Беларуси Адам Примеров.";
  expect(events(text, RU)).toEqual([]);
  expect(events(text, pack)).toEqual(["CONSULT visit reported BLR -> KEN 2024-03-05"]);
  expect(events(turned, pack)).toEqual(["CONSULT visit reported BLR -> KEN 2024-03-05"]);
  expect(events(text.replace("погостил", "не погостил"), pack)).toEqual([
    "CONSULT visit denied BLR -> KEN 2024-03-05",
  ]);
});

test("a guard word in a pack is enough to turn a report", () => {
  const text = "Belarusian Foreign Minister Adam Example neglected to visit Kenya.";
  const pack: LanguagePack = {
    ...EN,
    group: { ...EN.group, failures: [...EN.group.failures, "neglected"] },
  };
  expect(events(text, pack)).toEqual(["CONSULT visit denied BLR -> KEN ../2024-03-12"]);
  expect(events(text, EN)).toEqual([]);
});

test("a pattern in a pack is enough for a new date", () => {
  const text = "Belarusian Foreign Minister Adam Example visited Kenya a fortnight ago.";
  const pack: LanguagePack = {
    ...EN,
    datePatterns: [
      ...EN.datePatterns,
      {
        pattern: "[Aa]\\sfortnight\\sago",
        read: { kind: "before", anchor: "publication", minDays: 12, maxDays: 16 },
      },
    ],
  };
  expect(events(text, EN)).toEqual(["CONSULT visit reported BLR -> KEN ../2024-03-12"]);
  expect(events(text, pack)).toEqual(["CONSULT visit reported BLR -> KEN 2024-02-25~/2024-02-29~"]);
});
