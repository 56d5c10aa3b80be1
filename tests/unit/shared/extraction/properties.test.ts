import * as fc from "fast-check";
import { expect, test } from "vitest";
import { elementsOf } from "../../../../src/shared/extraction/elements.ts";
import { extractArticle } from "../../../../src/shared/extraction/extract-article.ts";
import { eventsOf } from "../../../../src/shared/extraction/frames.ts";
import type { FrameContext } from "../../../../src/shared/extraction/frames.ts";
import { EN } from "../../../../src/shared/extraction/packs/en.ts";
import { packFor } from "../../../../src/shared/extraction/packs/pack-for.ts";
import { triggerIndex } from "../../../../src/shared/extraction/trigger-index.ts";

const LANGUAGES = ["en", "ru", "be", "be-Latn"] as const;

const words = LANGUAGES.flatMap((language) => [...triggerIndex(packFor(language) ?? EN).keys()]);

const CONTEXT: FrameContext = {
  published: "2024-03-12",
  previous: null,
  memory: {
    person: null,
    topic: null,
    hosts: new Map(),
    state: null,
    clause: null,
    pair: null,
    met: false,
    pairAge: 0,
    home: null,
  },
  pack: EN,
};

/** Pieces of which sentences that the rules look at are made, among noise. */
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ..."Kenya Belarus Belarusian Кении Беларусь Кенія Minsk Lukashenko president minister Foreign Minister Adam Example".split(
        " ",
      ),
      "'s",
      "the foreign minister of",
      "on March 5, 2024",
      "in the 1990s",
      "5 марта",
      "UN General Assembly",
      "delegation led by",
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ..."with to by and , . who not will has been was visit talks between on".split(" "),
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.integer({ min: 0, max: 0xff_ff }).map((unit) => String.fromCharCode(unit)),
      maxLength: 8,
    }),
  },
);

test("whatever is written, evidence quotes lie within their sentences and the text, and nothing throws", () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom(" ", " ", "\n", "-", ""),
      fc.constantFrom(...LANGUAGES),
      (pieces, joint, language) => {
        const text = pieces.join(joint);
        const { events, statements, mentions } = read(text, language);
        for (const { sentence, quote, confidence, factors } of [...events, ...statements]) {
          expect(0 <= sentence.start && sentence.start <= quote.start).toBe(true);
          expect(quote.start < quote.end && quote.end <= sentence.end && sentence.end <= text.length).toBe(
            true,
          );
          expect(confidence >= 0.05 && confidence <= 1).toBe(true);
          expect(factors.every(({ reason }) => reason !== "")).toBe(true);
        }
        for (const { span } of mentions) expect(text.slice(span.start, span.end).trim()).not.toBe("");
        for (const { parties, status } of events) {
          expect(new Set(parties.map(({ state }) => state)).size).toBeGreaterThan(1);
          expect(status).not.toBe("");
        }
      },
    ),
    { numRuns: 400 },
  );
});

test("the elements of a sentence cut out their own words, in order", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join(" ");
      let last = 0;
      for (const { span, text: shown } of elementsOf(text, { start: 0, end: text.length }, [], [])) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(shown).toBe(text.slice(span.start, span.end));
        last = span.end;
      }
    }),
  );
});

test("a text told twice in two paragraphs gives its undated evidence twice: no sentence costs the next", () => {
  const sentence = "Belarusian Foreign Minister Adam Example visited Kenya on March 5, 2024.";
  const counts = [1, 10, 100].map((times) => read(`${sentence}\n`.repeat(times), "en").events.length);
  expect(counts).toEqual([1, 10, 100]);
});

test("the elements looked at grow with the text, not with its square", () => {
  const sentence =
    "The visit of the minister and the talks with Kenya, a visit to Belarus and a meeting with the president";
  const looked = [10, 20].map((times) => {
    let reads = 0;
    const counted = new Proxy(
      elementsOf(sentence.repeat(times), { start: 0, end: sentence.length * times }, [], []),
      {
        get(target, key, receiver): unknown {
          if (typeof key === "string" && /^\d+$/.test(key)) reads += 1;
          return Reflect.get(target, key, receiver);
        },
      },
    );
    expect(eventsOf(counted, { start: 0, end: sentence.length * times }, CONTEXT)).toEqual([]);
    return reads;
  });
  expect((looked[1] ?? 0) / (looked[0] ?? 1)).toBeLessThan(2.6);
});

function read(text: string, language: string) {
  return extractArticle({
    document: {
      text,
      title: null,
      author: null,
      source: null,
      published: { value: "2024-03-12", rule: "metadata" },
      declaredLanguage: language,
      blocks: null,
    },
    fileDay: null,
    detectLanguage: () => language,
  });
}
