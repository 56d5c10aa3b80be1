import { expect, test } from "vitest";
import { extractArticle } from "../../../../src/shared/extraction/extract-article.ts";

/** Made-up people; each event as "visit BLR(Adam Example) KEN". */
function told(...paragraphs: string[]): string[] {
  const { events } = extractArticle({
    document: {
      text: paragraphs.join("\n"),
      title: null,
      author: null,
      source: null,
      published: { value: "2024-03-12", rule: "metadata" },
      declaredLanguage: "en",
      blocks: null,
    },
    fileDay: null,
    detectLanguage: () => null,
  });
  return events.map(({ mode, parties }) =>
    [mode, ...parties.map(({ state, person }) => (person ? `${state}(${person.name})` : state))].join(" "),
  );
}

test("the minister of a later sentence is the one told of, also across paragraphs", () => {
  expect(
    told(
      "Belarusian Foreign Minister Adam Example spoke of tractors with the press on Monday.",
      "On Tuesday the minister visited Kenya.",
    ),
  ).toEqual(["visit BLR(Adam Example) KEN"]);
});

test("he is the official with whom the sentence before begins", () => {
  expect(
    told(
      "Belarusian Foreign Minister Adam Example praised the Kenyan foreign minister in an interview on Monday. He visited Zimbabwe in February.",
    ),
  ).toEqual(["visit BLR(Adam Example) ZWE"]);
});

test("an official without a state belongs to the place of the dateline", () => {
  expect(
    told(
      "NAIROBI, March 12 (Test Wire) - Foreign Minister Eve Sample visited Belarus on March 5, her office told reporters.",
    ),
  ).toEqual(["visit KEN(Eve Sample) BLR"]);
});

test("of two states that an article speaks of, the guest's is the one that is not visited", () => {
  expect(
    told(
      "Belarus and Uzbekistan signed an agreement on trade on March 4.",
      "Defence Minister Adam Example visited Minsk on March 7.",
    ),
  ).toEqual(["sign BLR UZB", "visit UZB(Adam Example) BLR"]);
});

test("the two countries are the pair that was told of", () => {
  expect(
    told(
      "Belarusian Foreign Minister Adam Example visited Kenya on March 5.",
      "The two countries signed a memorandum on education.",
    ),
  ).toEqual(["visit BLR(Adam Example) KEN", "sign BLR KEN"]);
});

test("a minister of nobody, a former one and one of two give nothing", () => {
  expect(told("A minister visited Kenya on March 5.")).toEqual([]);
  expect(
    told("Belarus and Kenya signed an agreement on March 4.", "A minister visited Kenya on March 5."),
  ).toEqual(["sign BLR KEN"]);
  expect(
    told(
      "Belarus and Kenya signed an agreement on March 4.",
      "The former minister visited Kenya on March 5.",
    ),
  ).toEqual(["sign BLR KEN"]);
  expect(
    told(
      "The Belarusian foreign minister praised the Zimbabwean foreign minister on Monday.",
      "The foreign minister visited Kenya on March 5.",
    ),
  ).toEqual([]);
});
