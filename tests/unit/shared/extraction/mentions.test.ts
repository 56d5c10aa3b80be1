import * as fc from "fast-check";
import { BODIES } from "../../../../src/shared/gazetteer/bodies.ts";
import { expect, test } from "vitest";
import { findMentions } from "../../../../src/shared/extraction/mentions.ts";
import { OFFICE_PHRASES } from "../../../../src/shared/gazetteer/offices.ts";
import { PEOPLE } from "../../../../src/shared/gazetteer/people.ts";
import { stateForms } from "../../../../src/shared/gazetteer/state-forms.ts";
import { STATES } from "../../../../src/shared/gazetteer/states.ts";

/** What was read, in order: "BLR Minsk", "putin Putin". Offices are left out. */
function read(text: string): string[] {
  return findMentions(text)
    .filter((mention) => mention.kind !== "office")
    .map(({ span, state, person }) => `${person ?? state} ${text.slice(span.start, span.end)}`);
}

test("a mention carries the offsets, the kind and the state of what was read", () => {
  expect(findMentions("Minsk asked the Kenyan foreign minister.")).toEqual([
    { span: { start: 0, end: 5 }, kind: "metonym", state: "BLR", person: null },
    { span: { start: 16, end: 22 }, kind: "adjective", state: "KEN", person: null },
    { span: { start: 23, end: 39 }, kind: "office", state: null, person: null },
  ]);
});

test("every state is read in a sentence by its name in each language", () => {
  const unread = STATES.flatMap(({ iso3, names }) =>
    [
      `A delegation went to ${names.en} on Friday.`,
      `Яны былі ў краіне ${names.be} ўчора.`,
      `Это ${names.ru}, да.`,
    ]
      .filter(
        (sentence) => !findMentions(sentence).some(({ state, kind }) => state === iso3 && kind === "name"),
      )
      .map((sentence) => `${iso3}: ${sentence}`),
  );
  expect(unread).toEqual([]);
});

test.each([
  // The longest name wins.
  ["Guinea, Guinea-Bissau, Guinea Bissau", ["GIN Guinea", "GNB Guinea-Bissau", "GNB Guinea Bissau"]],
  ["Equatorial Guinea and Papua New Guinea", ["GNQ Equatorial Guinea", "PNG Papua New Guinea"]],
  ["the Gulf of Guinea, New Guinea, guinea pigs", []],
  ["в Экваториальной Гвинее и Гвинее", ["GNQ Экваториальной Гвинее", "GIN Гвинее"]],
  ["з Гвінеяй-Бісау", ["GNB Гвінеяй-Бісау"]],
  ["South Sudan and Sudan", ["SSD South Sudan", "SDN Sudan"]],
  ["Dominica and the Dominican Republic", ["DMA Dominica", "DOM Dominican Republic"]],
  ["Papua — New Guinea, Папуа — Новой Гвинее", ["PNG Папуа — Новой Гвинее"]],
  // The two Congos; the bare name could be either.
  [
    "the Democratic Republic of the Congo, the Republic of the Congo, DR Congo, Congo-Brazzaville, Congo",
    [
      "COD Democratic Republic of the Congo",
      "COG Republic of the Congo",
      "COD DR Congo",
      "COG Congo-Brazzaville",
    ],
  ],
  ["в Демократической Республике Конго и в Конго", ["COD Демократической Республике Конго"]],
  // Words end where they end.
  ["Romania and Oman, Niger and Nigeria", ["ROU Romania", "OMN Oman", "NER Niger", "NGA Nigeria"]],
  ["Malian troops, Somali troops, Mali", ["MLI Malian", "SOM Somali", "MLI Mali"]],
  ["Indiana, Chadwick, Peruse, Minsker, Кениата", []],
  [
    "non-Belarusian, Belarus-Kenya, Kenya's, Belarus’",
    ["BLR Belarusian", "BLR Belarus", "KEN Kenya", "KEN Kenya", "BLR Belarus"],
  ],
  // Letter case tells a name from a word.
  ["They polish a turkey in china; Polish, Turkey, China", ["POL Polish", "TUR Turkey", "CHN China"]],
  ["BELARUS AND EQUATORIAL GUINEA SIGN", ["BLR BELARUS", "GNQ EQUATORIAL GUINEA"]],
  ["БЕЛАРУСЬ и КЕНИЯ", ["BLR БЕЛАРУСЬ", "KEN КЕНИЯ"]],
  ["FOLLOW US, en-US. The US and the U.S. agree", ["USA US", "USA U.S."]],
  ["Того же мнения Минск. Из-за ТОГО же. Визит в Того", ["BLR Минск", "TGO Того"]],
  // Georgia the state of the USA.
  ["Georgia's governor spoke in Atlanta, Georgia, in the state of Georgia", []],
  ["Georgia's president spoke in Tbilisi, Georgia", ["GEO Georgia", "GEO Tbilisi", "GEO Georgia"]],
  ["Georgia, USA, and the U.S. state of Georgia", ["USA USA", "USA U.S."]],
  ["Georgia Republicans met the Georgia Prime Minister", ["GEO Georgia"]],
  // Given names and surnames.
  ["Jordan Peterson and Michael Jordan, Michael B. Jordan", []],
  ["Jordan, Jordan's king and the Jordan Foreign Minister", ["JOR Jordan", "JOR Jordan", "JOR Jordan"]],
  ["Chad Smith flew over Lake Chad to Chad", ["TCD Chad"]],
  ["George Washington, Jack London, Washington", ["USA Washington"]],
  ["Антон Чехов и Поляков; Грекаў. Поляков сказал, и Василь Грек", []],
  ["Поляки у чехов, к полякам", ["POL Поляки", "CZE чехов", "POL полякам"]],
  // Capitals that are here something else.
  ["«Динамо» Минск, «Динамо-Минск», ФК «Минск», Dinamo Minsk, «Минск», Минск-2", []],
  ["Софии Петровой нет в Софии, Sofia", ["BGR Софии"]],
  ["Moscow and Minsk, в Минске, з Мінскам", ["RUS Moscow", "BLR Minsk", "BLR Минске", "BLR Мінскам"]],
  ["Minsk agreements, the Paris Agreement, Brussels", []],
  [
    "Benin City, Oslo Accords, Сальвадора Дали, New Mexico, Latin American, Indian Ocean, Индийском океане, Northern Ireland",
    [],
  ],
  // Apostrophes, spaces and soft hyphens of every kind.
  [
    "Côte d'Ivoire, Co\u0302te d’Ivoire, В'етнам, В’етнам, Вʼетнам",
    ["CIV Côte d'Ivoire", "CIV Co\u0302te d’Ivoire", "VNM В'етнам", "VNM В’етнам", "VNM Вʼетнам"],
  ],
  ["Equatorial\u00A0Guinea, Equatorial\nGuinea", ["GNQ Equatorial\u00A0Guinea", "GNQ Equatorial\nGuinea"]],
  ["Equatorial\n\nGuinea", ["GIN Guinea"]],
  ["Uzbe\u00ADkistan", ["UZB Uzbe\u00ADkistan"]],
  ["🇧🇾Belarus🇰🇪Kenya", ["BLR Belarus", "KEN Kenya"]],
  // Case forms, adjectives and compounds.
  [
    "с Кенией, у Кеніі, в Узбекистане, з Беларуссю, в ОАЭ, з ЗША",
    ["KEN Кенией", "KEN Кеніі", "UZB Узбекистане", "BLR Беларуссю", "ARE ОАЭ", "USA ЗША"],
  ],
  [
    "белорусско-кенийские, Белорусский, беларуска-расійскіх",
    ["BLR белорусско", "KEN кенийские", "BLR Белорусский", "BLR беларуска", "RUS расійскіх"],
  ],
  ["Hana met Sana and Doha Akra", ["QAT Doha"]],
  ["biełaruski ŭrad u Kienii, Biełaruś", ["BLR biełaruski", "KEN Kienii", "BLR Biełaruś"]],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("one person is read in many spellings and cases", () => {
  const spellings = [
    "Alaksandar Łukašenka",
    "Alexander Lukashenko",
    "Łukašenka",
    "Lukashenko",
    "Лукашенко",
    "Александром Лукашенко",
    "Лукашэнкам",
    "Лукашэнкі",
  ];
  expect(spellings.map((name) => findMentions(`${name} said`).map((mention) => mention.person))).toEqual(
    spellings.map(() => ["lukashenka"]),
  );
});

test("a namesake in the news is not the president", () => {
  expect(read("Viktar Łukašenka met Putin; Виктор Лукашенко тоже.")).toEqual(["putin Putin"]);
  expect(read("Вице-президент Нгема Обианг Манге и Теодоро Обианг")).toEqual(["obiang Теодоро Обианг"]);
});

test("a surname that many bear counts only where the same text has the full name", () => {
  expect(read("Alejnik spoke in Nairobi.")).toEqual(["KEN Nairobi"]);
  expect(read("Alejnik in Kenya. Siarhiej Alejnik spoke.")).toEqual([
    "alejnik Alejnik",
    "KEN Kenya",
    "alejnik Siarhiej Alejnik",
  ]);
});

test("offices are read as the longest phrase, in any case and letter case", () => {
  const text = "Deputy Foreign Minister; заместителем министра иностранных дел; prime minister; ministry";
  expect(findMentions(text).map(({ span, kind }) => `${kind} ${text.slice(span.start, span.end)}`)).toEqual([
    "office Deputy Foreign Minister",
    "office заместителем министра иностранных дел",
    "office prime minister",
  ]);
});

const folded = (form: string): string =>
  form
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\u00AD\u200D]/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const known = [
  ...stateForms().map((form) => form.text),
  ...PEOPLE.flatMap((person) => [...person.forms, ...person.surnames]),
  ...OFFICE_PHRASES.keys(),
  ...BODIES.flatMap(({ forms }) => forms),
];

test("whatever the text, mentions are known forms, in order, and never overlap", () => {
  const foldedForms = new Set(known.map(folded));
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...known) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(" ", "-", "’", ", ", "\n", "\u00A0", "\u00AD", "«", "»", " and ", ". "),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    {
      weight: 1,
      arbitrary: fc.string({
        unit: fc.integer({ min: 0, max: 0xff_ff }).map((unit) => String.fromCharCode(unit)),
      }),
    },
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      let last = 0;
      for (const { span } of findMentions(text)) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(foldedForms).toContain(folded(text.slice(span.start, span.end)));
        last = span.end;
      }
    }),
    { numRuns: 500 },
  );
});
